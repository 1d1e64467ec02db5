/** Weighs an essay's paragraphs against each other, so that points can be found in them and chosen among. */
import type { Essay } from '../essay/essay.ts';
import { findPoint } from './condense/find-point.ts';
import { readSpeech } from './find/find-speakers.ts';
import type { FlatBlock } from './flat-block.ts';
import type { Leaf } from './leaf.ts';
import type { ParagraphWeight, WeighedPoint } from './salience/weights.ts';
import { weighEssay } from './salience/weigh-essay.ts';
import { splitRichText } from './split/split-rich-text.ts';

/**
 * The same blocks, their paragraphs, list items and quotations weighed.
 * @param groups the opening's blocks, then each section's
 */
export function weighBlocks(essay: Essay, groups: readonly (readonly FlatBlock[])[]): FlatBlock[][] {
  const { title, lang } = essay;
  const { sections, weighPoints } = weighEssay({
    title,
    lang,
    sections: groups.map((blocks, index) => ({
      heading: essay.sections[index - 1]?.heading ?? '',
      paragraphs: blocks
        .flatMap(({ leaves }) => leaves.filter(isWeighed))
        .map((leaf) => splitLeaf(leaf, lang)),
    })),
  });
  const weighed = giveEach(groups, sections.flat(), (leaf, weight) => ({ ...leaf, weight }));
  const points = weighed
    .flat()
    .flatMap((flat) =>
      flat.leaves.filter(isWeighed).map(isShown(flat) ? readPoint(lang) : () => ({ text: '' })),
    );
  return giveEach(weighed, weighPoints(points), (leaf, value) => ({ ...leaf, value }));
}

/** What is only said, or in no talk, shows no point, and finding one is most of the work of planning. */
function isShown({ block }: FlatBlock): boolean {
  return !block.directives.some(({ kind }) => kind === 'say' || kind === 'cut');
}

type Weighable = Extract<Leaf, { kind: 'text' | 'quote' }>;

/** What is only said with something else has no point of its own. */
function isWeighed(leaf: Leaf): leaf is Weighable {
  return leaf.kind === 'quote' || (leaf.kind === 'text' && leaf.role !== 'nested' && !leaf.isLabel);
}

/** Its sentences. */
export function splitLeaf(leaf: Weighable, lang: string): string[] {
  const paragraphs = leaf.kind === 'quote' ? leaf.paragraphs : [readSpeech(leaf)];
  return paragraphs.flatMap((text) => splitRichText(text, lang).map((sentence) => sentence.text));
}

/** @param parts one for each leaf that is weighed, in their order */
function giveEach<Part>(
  groups: readonly (readonly FlatBlock[])[],
  parts: readonly Part[],
  give: (leaf: Weighable, part: Part) => Weighable,
): FlatBlock[][] {
  const waiting = parts.values();
  const change = (leaf: Leaf): Leaf => {
    if (!isWeighed(leaf)) return leaf;
    const next = waiting.next();
    return next.done === true ? leaf : give(leaf, next.value);
  };
  return groups.map((blocks) => blocks.map(({ block, leaves }) => ({ block, leaves: leaves.map(change) })));
}

/** What a slide says of it: a quotation's best sentence stands for it. */
function readPoint(lang: string): (leaf: Weighable) => WeighedPoint {
  return (leaf) => {
    if (leaf.kind === 'quote') return { text: pickSentence(leaf.weight) };
    const { point, standing, isAdvice } = findPoint(leaf, lang);
    return { text: point.text, ...(standing !== undefined && { standing }), ...(isAdvice && { isAdvice }) };
  };
}

function pickSentence(weight: ParagraphWeight | undefined): string {
  const [best] = (weight?.sentences ?? []).toSorted((a, b) => b.pick - a.pick);
  return best?.text ?? '';
}
