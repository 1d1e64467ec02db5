/** Follows the essay while it is being written: changed slides are exchanged, the place in the talk is kept. */
import type { Place } from '../../show/show-state.ts';
import type { DeckChange } from '../../talk/deck-change.ts';
import { describePage } from '../describe-page.ts';
import { inTurn } from '../in-turn.ts';
import { isColumn, layNotes, offerLarge } from './column.ts';
import { exchangeInPlace, findInPlace, type InPlace, type Written } from './exchange-in-place.ts';
import { goTo, readPlace, showPlace } from './place.ts';
import { placeNotes } from './place-notes.ts';
import { prepareSlides } from './prepare-slides.ts';
import { refitSlides } from '../refit.ts';
import { reveal } from './reveal.ts';
import { catchUp, readShown } from './show-at-once.ts';
import { showFault } from '../show-fault.ts';
import { watchEssay } from '../watch-essay.ts';

const { dataset } = document.documentElement;

/** The deck's slides, by stacks; what reveal.js did to them since they came does not count. */
let written: Written[][] = [];

function findSlides(root: Document): Element {
  const slides = root.querySelector('.reveal .slides');
  if (slides === null) throw new Error('This page has no slides.');
  return slides;
}

function readIds(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-slide-id]')].map((slide) => slide.id);
}

/** The stacks that hold these slides: the stack of a page's own that one of them was in, or else a new one. */
function buildStacks(stacks: readonly Written[][]): Element[] {
  const taken = new Set<Element>();
  return stacks.map((own) => {
    const old = own.map(({ slide }) => slide.closest('.slides > *')).find((each) => each !== null);
    const stack = old === undefined || taken.has(old) ? document.createElement('section') : old;
    taken.add(stack);
    stack.classList.add('stack');
    stack.setAttribute('data-start-indexv', '0');
    stack.replaceChildren(...own.map(({ slide }) => slide));
    return stack;
  });
}

/** The same slide, or the one that stands in its place now. */
function findPlace({ slide, step }: Place, before: string[]): Place {
  const now = readIds();
  if (now.includes(slide)) return { slide, step };
  return { slide: now[Math.min(before.indexOf(slide), now.length - 1)] ?? '', step };
}

/** Puts new slides into the deck, which stays where it is; those that did not change stay as they are. */
async function exchangeSlides(now: Written[][]): Promise<void> {
  const fresh = now.flat().flatMap(({ slide }) => (slide.isConnected ? [] : [slide]));
  const inPlace = isColumn() ? undefined : findInPlace(written, now);
  written = now;
  if (inPlace !== undefined) {
    takeOver(inPlace);
    return;
  }
  const place = readPlace();
  const before = readIds();
  dataset['exchanging'] = '';
  const slides = findSlides(document);
  // In its overview reveal.js keeps the slides' frames among them.
  slides.replaceChildren(...buildStacks(now), ...slides.querySelectorAll(':scope > .backgrounds'));
  refitSlides(fresh.filter((slide) => slide.matches('[data-fit]')));
  if (isColumn()) {
    layNotes();
    await offerLarge();
  } else reveal.sync();
  goTo(findPlace(place, before));
  catchUp();
  showPlace();
  // What follows the slides, such as lines in focus, has to look at those that were exchanged.
  if (!isColumn()) tellOfShown();
  requestAnimationFrame(() => {
    delete dataset['exchanging'];
  });
}

/** The sections of the old slides stand for the fresh ones from now on. */
function takeOver(changes: readonly InPlace[]): void {
  const shown = readShown();
  exchangeInPlace(changes, readPlace().step);
  const stands = new Map(changes.map(({ old, fresh }) => [fresh, old]));
  written = written.map((own) => own.map(({ html, slide }) => ({ html, slide: stands.get(slide) ?? slide })));
  const sections = changes.map(({ old }) => old);
  refitSlides(sections);
  if (shown === undefined || !sections.includes(shown)) return;
  showPlace();
  tellOfShown();
}

function tellOfShown(): void {
  reveal.dispatchEvent({ type: 'slidechanged', data: { currentSlide: reveal.getCurrentSlide() } });
}

/** The slides that a change leaves and brings; nothing if it leads from another edition than this deck has. */
async function takeChange(data: string): Promise<Written[][] | undefined> {
  const { from, to, stacks } = JSON.parse(data) as DeckChange;
  if (from !== dataset['edition']) return undefined;
  const all = written.flat();
  const template = document.createElement('template');
  template.innerHTML = stacks
    .flat()
    .filter((part) => typeof part === 'string')
    .join('');
  await prepareSlides(template.content);
  const fresh = [...template.content.children].values();
  const take = (part: number | string): Written[] => {
    if (typeof part === 'number') return all.slice(part, part + 1);
    const { value } = fresh.next();
    return value === undefined ? [] : [toWritten(value)];
  };
  const now = stacks.map((stack) => stack.flatMap(take));
  dataset['edition'] = to;
  return now;
}

function toWritten(slide: Element): Written {
  return { html: slide.outerHTML, slide: document.importNode(slide, true) as HTMLElement };
}

/** The slides of the page as it is now; nothing if it has to be loaded anew. */
async function askForSlides(): Promise<Written[][] | undefined> {
  const response = await fetch(location.pathname, { cache: 'no-store' });
  if (!response.ok) return written;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (describePage(page) !== describePage(document)) return undefined;
  await prepareSlides(page);
  document.title = page.title;
  dataset['edition'] = page.documentElement.dataset['edition'];
  const known = new Map(written.flat().map((each) => [each.html, each]));
  return Array.from(findSlides(page).children, (stack) =>
    Array.from(stack.children, (slide) => known.get(slide.outerHTML) ?? toWritten(slide)),
  );
}

async function update(data: string): Promise<void> {
  const now = (data === '' ? undefined : await takeChange(data)) ?? (await askForSlides());
  if (now === undefined) location.reload();
  else await exchangeSlides(now);
}

placeNotes(document);
for (const stack of findSlides(document).children) {
  const own = [...stack.children] as HTMLElement[];
  written.push(own.map((slide) => ({ html: slide.outerHTML, slide })));
}

watchEssay(() => `live?${dataset['edition'] ?? ''}`, { change: inTurn(update), fault: showFault });
