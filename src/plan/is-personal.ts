/** Tells essays in which somebody tells of himself from manuals and announcements. English only. */
import { countWords } from '../talk/text/count-words.ts';
import type { FlatBlock } from './flat-block.ts';
import type { Leaf } from './leaf.ts';

/** Paragraphs of more than so many words; and the share of the author's own words that speak of himself. */
const least = { paragraphs: 8, words: 25, ofAuthor: 0.01 } as const;
/** The share of all words that lists and conversations have, and how many blocks without text there are for a long paragraph. */
const most = { inLists: 0.15, noText: 0.1 } as const;

const author = /(?<![\p{L}\p{N}])(?:i|my|me|i['’]\p{L}+)(?![\p{L}\p{N}])/giu;

/**
 * Whether paragraphs carry the essay, not code, tables and lists, and speak of their author: what he did and what he thinks is
 * the matter there, and elsewhere beside it.
 */
export function isPersonal(groups: readonly (readonly FlatBlock[])[]): boolean {
  const leaves = groups.flatMap((blocks) => blocks.flatMap((block) => block.leaves));
  const isOwn = (leaf: Leaf) => leaf.kind === 'text' && leaf.role === 'own' && leaf.speech === undefined;
  const own = leaves.flatMap((leaf) => (leaf.kind === 'text' && isOwn(leaf) ? [leaf.text.text] : []));
  const long = own.filter((text) => countWords(text) > least.words).length;
  const listed = sum(leaves.filter((leaf) => leaf.kind === 'text' && !isOwn(leaf)).map(countLeaf));
  const noText = leaves.filter(({ kind }) => kind === 'code' || kind === 'table' || kind === 'math').length;
  return (
    long >= least.paragraphs &&
    listed <= most.inLists * sum(leaves.map(countLeaf)) &&
    noText <= most.noText * long &&
    sum(own.map((text) => text.match(author)?.length ?? 0)) >= least.ofAuthor * sum(own.map(countWords))
  );
}

function countLeaf(leaf: Leaf): number {
  if (leaf.kind === 'text') return countWords(leaf.text.text);
  return leaf.kind === 'quote' ? sum(leaf.paragraphs.map(({ text }) => countWords(text))) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
