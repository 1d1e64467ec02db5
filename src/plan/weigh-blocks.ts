/** Weighs an essay's paragraphs against each other, so that points can be found in them. */
import type { Essay } from '../essay/essay.ts';
import type { FlatBlock } from './flat-block.ts';
import type { Leaf } from './leaf.ts';
import type { ParagraphWeight } from './salience/weights.ts';
import { weighEssay } from './salience/weigh-essay.ts';
import { splitRichText } from './split-rich-text.ts';

/**
 * The same blocks, their paragraphs, list items and quotations weighed.
 * @param groups the opening's blocks, then each section's
 */
export function weighBlocks(essay: Essay, groups: readonly (readonly FlatBlock[])[]): FlatBlock[][] {
  const { title, lang } = essay;
  const { sections } = weighEssay({
    title,
    lang,
    sections: groups.map((blocks, index) => ({
      heading: essay.sections[index - 1]?.heading ?? '',
      paragraphs: blocks
        .flatMap(({ leaves }) => leaves.filter(isWeighed))
        .map((leaf) => splitLeaf(leaf, lang)),
    })),
  });
  return groups.map((blocks, index) => {
    const weights = sections[index]?.values() ?? [].values();
    return blocks.map(({ block, leaves }) => ({
      block,
      leaves: leaves.map((leaf) => (isWeighed(leaf) ? addWeight(leaf, weights.next().value) : leaf)),
    }));
  });
}

type Weighable = Extract<Leaf, { kind: 'text' | 'quote' }>;

/** What is only said with something else has no point of its own. */
function isWeighed(leaf: Leaf): leaf is Weighable {
  return leaf.kind === 'quote' || (leaf.kind === 'text' && leaf.role !== 'nested');
}

function splitLeaf(leaf: Weighable, lang: string): string[] {
  const paragraphs = leaf.kind === 'quote' ? leaf.paragraphs : [leaf.text];
  return paragraphs.flatMap((text) => splitRichText(text, lang).map((sentence) => sentence.text));
}

function addWeight(leaf: Weighable, weight: ParagraphWeight | undefined): Leaf {
  return weight === undefined ? leaf : { ...leaf, weight };
}
