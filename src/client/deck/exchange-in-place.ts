/**
 * Puts slides into the places of others without reveal.js, which would look at every slide of the talk: its sections stay,
 * with all that it did to them, and have other contents.
 */
import { showStep } from '../preview/show-step.ts';
import { reveal } from './reveal.ts';
import { readShown } from './show-at-once.ts';

/** A slide of the deck, and its HTML as the server sent it. */
export interface Written {
  html: string;
  slide: HTMLElement;
}

/** A new slide, and the one that it replaces. */
export interface InPlace {
  old: HTMLElement;
  fresh: HTMLElement;
}

/** What reveal.js and the deck do to a slide's element. */
const marks = ['past', 'present', 'future'];
const states = ['style', 'hidden', 'inert', 'aria-hidden'];
/** What starts, is let go or remembers where it came from. */
const lively = 'video, audio, iframe, [data-move]';

/** Which slides replace which, each at the same place; nothing if more than that changed. */
export function findInPlace(before: readonly Written[][], now: readonly Written[][]): InPlace[] | undefined {
  if (reveal.isOverview() || before.length !== now.length) return undefined;
  const changes: InPlace[] = [];
  for (const [at, own] of now.entries()) {
    const older = before[at] ?? [];
    if (own.length !== older.length) return undefined;
    for (const [index, { slide }] of own.entries()) {
      const old = older[index]?.slide;
      if (old === undefined || slide === old) continue;
      if (slide.isConnected || [slide, old].some((each) => each.querySelector(lively))) return undefined;
      changes.push({ old, fresh: slide });
    }
  }
  const shown = readShown();
  const ids = new Set(now.flat().map(({ slide }) => slide.id));
  // The slide that is shown has gone to another place, and the deck goes with it.
  const isMoved = changes.some(({ old, fresh }) => old === shown && fresh.id !== old.id && ids.has(old.id));
  return isMoved ? undefined : changes;
}

/** Gives each old slide the attributes and contents of its fresh one. @param step the step that the shown slide is at */
export function exchangeInPlace(changes: readonly InPlace[], step: number): void {
  const shown = readShown();
  for (const { old, fresh } of changes) {
    nameBackground(old, fresh);
    const kept = marks.filter((mark) => old.classList.contains(mark));
    for (const { name } of [...old.attributes]) if (!states.includes(name)) old.removeAttribute(name);
    for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
    old.classList.remove(...marks);
    old.classList.add(...kept);
    old.replaceChildren(...fresh.childNodes);
    // Not its background: nothing that is asked of it is written in our slides, and all others would be marked anew with it.
    reveal.syncFragments(old);
    if (old === shown) showStep(old, step);
    else if (isBehind(old))
      for (const part of old.querySelectorAll('.fragment')) part.classList.add('visible');
  }
}

/** reveal.js names what lies behind a slide like the slide. */
function nameBackground(old: HTMLElement, fresh: HTMLElement): void {
  const background = reveal.getSlideBackground(old);
  const namesOf = ({ classList }: HTMLElement) => [...classList].filter((name) => !marks.includes(name));
  background?.classList.remove(...namesOf(old));
  background?.classList.add(...namesOf(fresh));
}

/** Whether the deck has gone on from it, so that all its steps are shown. */
function isBehind(slide: HTMLElement): boolean {
  const stack = slide.parentElement;
  return stack?.matches('.past') === true || (stack?.matches('.present') === true && slide.matches('.past'));
}
