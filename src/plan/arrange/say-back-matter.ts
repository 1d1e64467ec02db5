import { listWishes } from '../flat-block.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { findBackMatter, type BackMatter } from '../../essay/find-back-matter.ts';
import type { TextLeaf } from '../leaf.ts';
import { sayBlock } from './say-block.ts';
import type { PlannedBlock } from './say-with-lines.ts';

/** Words of a paragraph that is told, however its section is called. */
const longest = 60;
/** What of a text its links are, as a share. */
const mostly = 0.3;
/** A year as books and papers have one (“Harbour Press, 1933.”, not “In 1933, …”), or a way to find them. */
const year = String.raw`(?:1[5-9]|20)\d\d[a-z]?`;
const cites = new RegExp(
  String.raw`[,.:;(\[][^\S\n]?${year}(?:[)\].,:;]|$)|\p{L}\s${year}\.?$|https?:\/\/|doi[:.]|arxiv|isbn|et al`,
  'iu',
);

/**
 * The same blocks; sources, further reading, thanks and footnotes are only said, so that a talk ends with what it has to
 * say. Headings tell them, or a label right above a list. What their author asks for stays as it is.
 * @param headings of the section and of those around it
 */
export function sayBackMatter(blocks: readonly PlannedBlock[], headings: readonly string[]): PlannedBlock[] {
  const below = headings.map(findBackMatter).find((kind) => kind !== undefined);
  return blocks.map((block, at) => {
    if (listWishes(block.flat).length > 0) return block;
    const own = readLabel(block);
    const isAbove = own !== undefined && isListed(blocks[at + 1], own);
    const label = readLabel(blocks[at - 1]);
    const isSaid = isAbove || isListed(block, label) || isTold(block, below);
    return isSaid ? sayBlock(block) : block;
  });
}

/** What a paragraph that names what comes next names: “Further reading:”. */
function readLabel(block: PlannedBlock | undefined): BackMatter | undefined {
  const [leaf, ...others] = block?.flat.leaves ?? [];
  return leaf?.kind === 'text' && leaf.role === 'own' && others.length === 0
    ? findBackMatter(leaf.text.text)
    : undefined;
}

function isListed(block: PlannedBlock | undefined, kind: BackMatter | undefined): boolean {
  return block?.flat.leaves.some((leaf) => leaf.kind === 'text' && leaf.role !== 'own') === true
    ? isTold(block, kind)
    : false;
}

function isTold({ flat: { leaves } }: PlannedBlock, kind: BackMatter | undefined): boolean {
  if (kind === undefined || !leaves.every((leaf) => leaf.kind === 'text')) return false;
  const own = leaves.filter(({ role }) => role !== 'nested');
  if (kind === 'all' || (kind === 'lists' && own.every(({ role }) => role === 'item'))) return true;
  return !own.some(isProse) && own.filter(leadsElsewhere).length * 2 >= Math.max(own.length, 1);
}

function isProse({ role, text }: TextLeaf): boolean {
  return role === 'own' && countWords(text.text) > longest;
}

/** Whether much of a text is links, or it is a source that can be found without one. */
function leadsElsewhere({ text: { text, marks } }: TextLeaf): boolean {
  const links = marks.filter(({ kind }) => kind === 'link');
  const length = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return length >= text.length * mostly || cites.test(text);
}
