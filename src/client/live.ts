/** Follows the essay while it is being written: changed slides are exchanged, the place in the talk is kept. */
import type { Place } from '../show/show-state.ts';
import { isColumn, layNotes, offerLarge } from './column.ts';
import { goTo, readPlace, showPlace } from './place.ts';
import { prepareSlides } from './prepare-slides.ts';
import { refitSlides } from './refit.ts';
import { reveal } from './reveal.ts';
import { catchUp } from './show-at-once.ts';
import { showFault } from './show-fault.ts';
import { watchEssay } from './watch-essay.ts';

/** The deck's slides and stacks of them as the server sent them, by their HTML; what reveal.js did to them since does not count. */
let slides = new Map<string, HTMLElement>();
let stacks = new Map<string, Element>();

/** What is there for want of a script is left out: it reads differently where one runs. */
function findSlides(root: Document): Element {
  const slides = root.querySelector('.reveal .slides');
  if (slides === null) throw new Error('This page has no slides.');
  for (const part of slides.querySelectorAll('noscript')) part.remove();
  return slides;
}

function readIds(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slide-id]')].map((slide) => slide.id);
}

/** Language, direction and theme reach further than the slides, and what may be framed holds for a whole visit. */
function describePage({ documentElement: { lang, dir, dataset }, head }: Document): string {
  const style = head.querySelector('[data-own-style]')?.getAttribute('href');
  const policy = head.querySelector('[http-equiv]')?.getAttribute('content');
  return JSON.stringify([lang, dir, style, dataset['theme'], dataset['mode'], dataset['aspect'], policy]);
}

/** Puts the new slides into the deck, and gives them; those that did not change stay as they are. */
function exchangeSlides(fresh: Document): HTMLElement[] {
  const [oldSlides, oldStacks] = [slides, stacks];
  slides = new Map();
  stacks = new Map();
  for (const stack of findSlides(fresh).children) {
    const own = Array.from(stack.children, (slide) => {
      const html = slide.outerHTML;
      slides.set(html, oldSlides.get(html) ?? (document.importNode(slide, true) as HTMLElement));
      return html;
    });
    const html = own.join('');
    const old = oldStacks.get(html);
    const kept = old ?? document.importNode(stack);
    if (old === undefined) kept.replaceChildren(...own.flatMap((each) => slides.get(each) ?? []));
    stacks.set(html, kept);
  }
  findSlides(document).replaceChildren(...stacks.values());
  return [...slides].flatMap(([html, slide]) => (oldSlides.has(html) ? [] : [slide]));
}

/** The same slide, or the one that stands in its place now. */
function findPlace({ slide, step }: Place, before: string[]): Place {
  const now = readIds();
  if (now.includes(slide)) return { slide, step };
  return { slide: now[Math.min(before.indexOf(slide), now.length - 1)] ?? '', step };
}

async function update(): Promise<void> {
  const response = await fetch(location.pathname, { cache: 'no-store' });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (describePage(fresh) !== describePage(document)) {
    location.reload();
    return;
  }
  await prepareSlides(fresh);
  const place = readPlace();
  const before = readIds();
  document.title = fresh.title;
  document.documentElement.dataset['exchanging'] = '';
  const exchanged = exchangeSlides(fresh);
  refitSlides(exchanged.filter((slide) => slide.matches('[data-fit]')));
  if (isColumn()) {
    layNotes();
    await offerLarge();
  } else reveal.sync();
  goTo(findPlace(place, before));
  catchUp();
  showPlace();
  // What follows the slides, such as lines in focus, has to look at those that were exchanged.
  if (!isColumn()) {
    reveal.dispatchEvent({ type: 'slidechanged', data: { currentSlide: reveal.getCurrentSlide() } });
  }
  requestAnimationFrame(() => {
    delete document.documentElement.dataset['exchanging'];
  });
}

for (const stack of findSlides(document).children) {
  const own = [...stack.children] as HTMLElement[];
  for (const slide of own) slides.set(slide.outerHTML, slide);
  stacks.set(own.map((slide) => slide.outerHTML).join(''), stack);
}

/** One after another: a change that comes while another is being shown waits for it. */
let updates = Promise.resolve();
function follow(): void {
  updates = updates.then(update).catch((error: unknown) => {
    console.error(error);
  });
}

watchEssay('live', { change: follow, fault: showFault });
