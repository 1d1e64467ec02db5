/** Items of one list are shown alike: by the bold words that they begin with, where at least half of them are. */
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { findBoldLead, withoutBold } from '../condense/find-bold.ts';
import { findPoint } from '../condense/find-point.ts';
import { trimPoint } from '../condense/trim-point.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';

/**
 * The leaves of a block. Of the items that begin in bold type, some have a point of these words alone, others one with what
 * follows them. Where the first are at least as many, the others are marked as named (`isNamed`), if two words or more are
 * bold.
 */
export function nameAlike(leaves: readonly Leaf[], lang: string): readonly Leaf[] {
  const items = leaves.filter(isItem);
  const joined = items.filter((item) => beginsWithName(item, lang) && !showsName(item, lang));
  if (joined.length === 0) return leaves;
  const named = items.filter((item) => showsName(item, lang));
  if (named.length < joined.length) return leaves;
  return leaves.map((leaf) =>
    leaf.kind === 'text' && joined.includes(leaf) ? { ...leaf, isNamed: true as const } : leaf,
  );
}

/** The bold words that an item begins with, as a point; the whole text if there are none. */
export function findName(text: RichText): RichText {
  return trimPoint(withoutBold(sliceRichText(text, 0, endOfName(text) ?? text.text.length)));
}

function endOfName({ marks }: RichText): number | undefined {
  return marks.find(({ kind, start }) => kind === 'strong' && start === 0)?.end;
}

function isItem(leaf: Leaf): leaf is TextLeaf {
  return leaf.kind === 'text' && leaf.role === 'item' && leaf.item !== undefined;
}

function beginsWithName({ text }: TextLeaf, lang: string): boolean {
  const lead = findBoldLead(text, lang);
  return lead?.end === endOfName(text) && countWords(text.text.slice(0, lead?.end ?? 0)) > 1;
}

function showsName(item: TextLeaf, lang: string): boolean {
  const name = findName(item.text);
  return name.text !== trimPoint(item.text).text && name.text === findPoint(item, lang).point.text;
}
