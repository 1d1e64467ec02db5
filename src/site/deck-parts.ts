/** A deck's page by its parts, for decks that are open while the essay changes. */
import { renderSlides } from '../render/render-page.ts';
import { stackSlides } from '../talk/stack-slides.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import type { ShownTalk } from './shown-media.ts';

export interface DeckParts {
  /** Differs where decks differ in more than their slides. */
  about: string;
  /** The HTML of each, by stacks. */
  stacks: string[][];
}

const known = new WeakMap<Talk, Promise<DeckParts>>();

/**
 * The parts of a talk's deck, the same for the same talk.
 * @param before the talk that this one was changed from: where both have the very same slide, it is as it was
 */
export function readDeckParts(loaded: ShownTalk, before?: Talk): Promise<DeckParts> {
  const parts = known.get(loaded.talk) ?? renderParts(loaded, before);
  known.set(loaded.talk, parts);
  return parts;
}

async function renderParts({ talk, essay }: ShownTalk, before: Talk | undefined): Promise<DeckParts> {
  const stacks = stackSlides(talk);
  const kept = await keepSlides(stacks.flat(), before);
  const picked = kept.flatMap((html, at) => (html === undefined ? [at] : []));
  const { about, slides } = await renderSlides(talk, picked, essay.drawings);
  const fresh = slides.values();
  const all = kept.map((html) => html ?? fresh.next().value ?? '').values();
  return { about, stacks: stacks.map((stack) => stack.map(() => all.next().value ?? '')) };
}

/** What is known of each slide. They are numbered, so that with one more all are others. */
async function keepSlides(
  slides: readonly Slide[],
  before: Talk | undefined,
): Promise<(string | undefined)[]> {
  const parts = before && known.get(before);
  const older = before === undefined ? [] : stackSlides(before).flat();
  if (parts === undefined || older.length !== slides.length) return slides.map(() => undefined);
  const html = (await parts).stacks.flat();
  return slides.map((slide, at) => (slide === older[at] ? html[at] : undefined));
}
