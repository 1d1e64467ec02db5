/**
 * Plans one section of a talk anew, as soon as it was changed. What the whole essay said of its paragraphs before holds for
 * them still, so that this is nearly always what planning the whole essay gives, which takes a hundred times as long.
 */
import type { Essay } from '../essay/essay.ts';
import type { Passage, Slide, Talk } from '../talk/talk.ts';
import { arrangeBlocks } from './arrange/arrange-blocks.ts';
import { finishSlides } from './arrange/finish-slides.ts';
import { fitSlideCaptions } from './fit/fit-caption.ts';
import type { FlatBlock } from './flat-block.ts';
import { findCounted } from './find/find-counted.ts';
import { findTurned } from './find/find-turned.ts';
import { keepSpeaker } from './find/find-speakers.ts';
import { flattenBlock } from './flatten-block.ts';
import type { Leaf } from './leaf.ts';
import { listHeadings } from './list-headings.ts';
import { nameSections } from './arrange/name-sections.ts';
import { openSection } from './arrange/open-section.ts';
import { sumSeconds } from './pace.ts';
import type { WholeTalk } from './plan-talk.ts';
import type { ParagraphWeight, SentenceWeight } from './salience/weights.ts';
import type { SlideDraft } from './arrange/slide-draft.ts';
import { makeSlideIds } from './arrange/slide-ids.ts';
import { splitLeaf } from './weigh-blocks.ts';

export interface Replanned {
  whole: WholeTalk;
  /** What is not of the section is the same object as before, unless it names the section. */
  talk: Talk;
}

/**
 * The talk with this section's slides made anew; nothing where other slides than these would be others, too.
 * @param talk all of `whole`, in full length
 * @param essay the essay now, in which one section differs from what `whole` was planned from
 * @param at which section
 */
export function replanSection(whole: WholeTalk, talk: Talk, essay: Essay, at: number): Replanned | undefined {
  const { full, canvas, source } = whole;
  const sections = nameSections(essay.sections);
  const [name, older, section] = [sections[at], full.sections[at], essay.sections[at]];
  if (
    source?.bodies.length !== sections.length ||
    name === undefined ||
    older === undefined ||
    section === undefined
  )
    return undefined;
  const flat = section.blocks.map((block) => ({ block, leaves: flattenBlock(block) }));
  const body = findTurned(findCounted(flat, essay.lang), essay.lang);
  const weighed = takeWeights(body, source.bodies[at] ?? [], essay.lang);
  if (weighed === undefined || talk.slides.length !== full.slides.length) return undefined;

  const cut: Passage[] = [];
  const headings = listHeadings(essay.sections, at);
  const around = { essay, canvas, isPersonal: source.isPersonal, stands: 'heading', headings } as const;
  const arrangement = arrangeBlocks(weighed, around, cut);
  const drafts = openSection(name, arrangement, sections, canvas);
  const first = full.slides.findIndex((slide) => slide.section === older.id);
  const count = full.slides.filter((slide) => slide.section === older.id).length;
  if (cut.length + full.cut.length > 0 || drafts.length !== count || first === -1) return undefined;

  const all: SlideDraft[] = full.slides.map((slide, index) => drafts[index - first] ?? toDraft(slide));
  const ids = makeSlideIds(
    all,
    sections.map(({ id }) => id),
  );
  const isOwn = (index: number): boolean => index >= first && index < first + count;
  if (full.slides.some(({ id }, index) => !isOwn(index) && id !== ids[index])) return undefined;
  const { slides, worths } = finishSlides(drafts, ids.slice(first, first + count), full.lang, full.pace);
  const isRenamed = name.heading !== older.heading;
  const change = (old: Slide, own: Slide | undefined): Slide => {
    if (own !== undefined) return own;
    // They list the talk's sections.
    return isRenamed && old.layout === 'section' ? { ...old } : old;
  };
  const replanned = full.slides.map((old, index) => change(old, slides[index - first]));
  const seconds = sumSeconds(replanned.map((slide) => slide.seconds));
  const shown = talk.slides.map((old, index) => {
    const own = slides[index - first];
    const ranked = own && { ...own, ...(old.skipRank !== undefined && { skipRank: old.skipRank }) };
    return change(old, ranked && fitSlideCaptions(ranked, canvas));
  });
  return {
    whole: {
      full: { ...full, seconds, sections, slides: replanned },
      worths: new Map([...whole.worths, ...worths]),
      canvas,
      source: { ...source, bodies: source.bodies.with(at, weighed) },
    },
    talk: { ...talk, seconds, sections, slides: shown },
  };
}

/** Of a slide that stays nothing is asked but what its id is made from. */
function toDraft({ layout, section, steps, part, fit }: Slide): SlideDraft {
  return {
    layout,
    ...(section !== undefined && { section }),
    ...(part !== undefined && { part }),
    fit,
    steps: steps.slice(0, 1).map(({ shows }) => ({ shows, says: [], asides: [] })),
  };
}

/** The blocks with the weights of those that stood in their places; nothing if what stands there is of another kind. */
function takeWeights(
  blocks: readonly FlatBlock[],
  older: readonly FlatBlock[],
  lang: string,
): FlatBlock[] | undefined {
  if (blocks.length !== older.length) return undefined;
  const weighed: FlatBlock[] = [];
  for (const [index, { block, leaves }] of blocks.entries()) {
    const before = older[index]?.leaves ?? [];
    if (before.length !== leaves.length || leaves.some((leaf, at) => leaf.kind !== before[at]?.kind))
      return undefined;
    weighed.push({ block, leaves: leaves.map((leaf, at) => weighLike(leaf, before[at], lang)) });
  }
  return weighed;
}

function weighLike(own: Leaf, older: Leaf | undefined, lang: string): Leaf {
  if (own.kind !== 'text' && own.kind !== 'quote') return own;
  const leaf = own.kind === 'text' && older?.kind === 'text' ? keepSpeaker(own, older) : own;
  if ((older?.kind !== 'text' && older?.kind !== 'quote') || older.weight === undefined) return leaf;
  const weight = weighTexts(splitLeaf(leaf, lang), older.weight);
  return { ...leaf, weight, ...(older.value !== undefined && { value: older.value }) };
}

/** A sentence weighs what it did; a new one as much as the one that stood in its place, or the last one. */
function weighTexts(texts: readonly string[], { sentences, weighWord }: ParagraphWeight): ParagraphWeight {
  const known = new Map(sentences.map((sentence) => [sentence.text, sentence]));
  const weighed = texts.map((text, index) => {
    const like = sentences[index] ?? sentences.at(-1);
    return known.get(text) ?? weighAs(text, like);
  });
  return { sentences: weighed, weighWord };
}

/** Picks are measured when somebody asks. */
function weighAs(text: string, like: SentenceWeight | undefined): SentenceWeight {
  return {
    text,
    salience: like?.salience ?? 0,
    get pick() {
      return like?.pick ?? 0;
    },
  };
}
