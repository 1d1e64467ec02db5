/** The list of all slides: looked over with the arrows, or narrowed by a number or by words, as they are typed. */
import { openDialog } from './open-dialog.ts';
import { quoteMatch, type Quoted } from './quote-match.ts';
import type { SpokenSlide } from './read-slides.ts';

interface Entry {
  button: HTMLButtonElement;
  item: Element | null;
  id: string;
  /** In Latin digits, and in those that the talk counts with. */
  numbers: readonly string[];
}

function listEntries(): Entry[] {
  return [...document.querySelectorAll<HTMLButtonElement>('.finder [data-goto]')].map((button) => ({
    button,
    item: button.closest('li'),
    id: button.dataset['goto'] ?? '',
    numbers: [button.dataset['number'] ?? '', button.querySelector('span')?.textContent ?? ''],
  }));
}

function findInput(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('.finder input');
}

/** What the page adds to what is said. */
const added = '.cue, .silent';
const known = new WeakMap<HTMLElement, string>();

/** All that is said at a slide. */
function readSaid(element: HTMLElement): string {
  const said =
    known.get(element) ??
    [...element.querySelectorAll('p')]
      .map((part) => {
        const copy = part.cloneNode(true) as HTMLElement;
        for (const one of copy.querySelectorAll(added)) one.remove();
        return copy.textContent;
      })
      .join(' ');
  known.set(element, said);
  return said;
}

/** What is found at a slide: in its script, on it, or in its name behind the number. */
function findAt({ element, label }: SpokenSlide, wanted: string): Quoted | undefined {
  const { shows = '' } = element.dataset;
  return quoteMatch([readSaid(element), shows, label.replace(/^\S+ /u, '')], wanted);
}

function showQuoted(snippet: Element | null, quoted: Quoted | undefined): void {
  if (quoted === undefined) {
    snippet?.replaceChildren();
    return;
  }
  const mark = document.createElement('mark');
  mark.textContent = quoted.found;
  snippet?.replaceChildren(quoted.before, mark, quoted.after);
}

/** Shows the slides that have these words, or numbers that begin like that; all of them for nothing. */
function narrow(slides: readonly SpokenSlide[], typed: string): void {
  const wanted = typed.trim();
  // Japanese keyboards type digits as wide as the other characters.
  const digits = wanted.normalize('NFKC');
  const isNumber = /^\p{Nd}+$/u.test(digits);
  let isAnyShown = false;
  for (const { button, item, id, numbers } of listEntries()) {
    const slide = slides.find((one) => one.id === id);
    const isAll = wanted === '' || isNumber || slide === undefined;
    const found = isAll ? undefined : findAt(slide, wanted);
    const isShown = isNumber
      ? numbers.some((number) => number.startsWith(digits))
      : isAll || found !== undefined;
    item?.toggleAttribute('hidden', !isShown);
    showQuoted(button.querySelector('small'), found);
    isAnyShown ||= isShown;
  }
  for (const section of document.querySelectorAll('.found > section')) {
    section.toggleAttribute('hidden', section.querySelector('li:not([hidden])') === null);
  }
  document.querySelector('.found .none')?.toggleAttribute('hidden', isAnyShown);
}

/** The slides that are shown, for the arrows. */
function listShown(): HTMLButtonElement[] {
  return listEntries().flatMap(({ button, item }) => (item?.hasAttribute('hidden') === true ? [] : [button]));
}

/**
 * Opens the list.
 * @param begin with the slide that is shown now, or with what is to be typed
 */
export function openFinder(slides: readonly SpokenSlide[], now: string, begin: 'here' | 'typing'): void {
  const input = findInput();
  if (input !== null) input.value = '';
  narrow(slides, '');
  const finder = openDialog('finder');
  const here = listEntries().find(({ id }) => id === now)?.button;
  for (const { button } of listEntries()) button.ariaCurrent = button === here ? 'true' : null;
  here?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (finder === null) return;
  if (begin === 'here') here?.focus({ preventScroll: true });
  else input?.focus();
}

/** Makes the list work. To be called once. */
export function prepareFinder(readSlides: () => readonly SpokenSlide[], goTo: (slide: string) => void): void {
  const finder = document.querySelector<HTMLDialogElement>('.finder');
  if (finder === null) return;
  function choose(button: Element | undefined): void {
    if (!(button instanceof HTMLElement)) return;
    finder?.close();
    goTo(button.dataset['goto'] ?? '');
  }
  finder.addEventListener('input', () => {
    narrow(readSlides(), findInput()?.value ?? '');
  });
  finder.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-goto]') : null;
    if (button !== null) choose(button);
  });
  finder.addEventListener('keydown', (event) => {
    // Enter, Escape and arrows choose among the characters that are offered for what was typed.
    if (event.isComposing) return;
    // The field would be emptied first, and the list would stay.
    if (event.key === 'Escape') {
      event.preventDefault();
      finder.close();
    }
    if (event.key === 'Enter' && event.target === findInput()) {
      event.preventDefault();
      choose(listShown()[0]);
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const shown = listShown();
    const at = shown.findIndex((button) => button === document.activeElement);
    if (at + by < 0) findInput()?.focus();
    else shown[at + by]?.focus();
  });
}
