/** Finds paragraphs that their author counts, by numbers or by dates. */
import { isEnglish } from '../../talk/text/language.ts';
import type { FlatBlock } from '../flat-block.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { listDateNames } from './date-names.ts';
import { findSequenceWords, type SequenceWords } from './sequence-words.ts';

/** So many paragraphs in a row that begin with a date each tell a row of events. */
const fewestDated = 3;

/** A date stands within so many words of a paragraph's beginning: “By the end of May”. */
const dateWithin = 5;

/** “The second reason is …”, “And the third is …” */
const nominal = (ordinal: string) => new RegExp(String.raw`^(?:and |but )?the (?:${ordinal})\b`, 'iu');
const nominals = {
  first: nominal('first'),
  next: nominal('second|fourth|fifth'),
  third: nominal('third'),
  last: nominal('last|final'),
};

/** Within what announces them all: “… a few habits. The first is …” */
const announcedFirst = /(?<=[.!?:]["”’)]?\s)the first (?:\p{L}+ )?(?:is|was)\b/iu;
/** … whose second one is named like it. */
const second = /^(?:and |but )?the second (?:\p{L}+ )?(?:is|was)\b/iu;

/** The blocks of a section, the paragraphs that it counts marked: at least up to a third, or in a row of dates. */
export function findCounted(blocks: readonly FlatBlock[], lang: string): FlatBlock[] {
  const paragraphs = blocks.flatMap(({ leaves }) => leaves.filter(isParagraph));
  const words = findSequenceWords(lang);
  const counted = new Map<Leaf, TextLeaf['counted']>([
    ...(words === undefined ? [] : listNumbered(paragraphs, words)).map((leaf) => [leaf, 'somehow'] as const),
    ...listDated(paragraphs, lang).map((leaf) => [leaf, { from: 0 }] as const),
    ...(isEnglish(lang) ? listNamed(paragraphs) : []),
  ]);
  if (counted.size === 0) return [...blocks];
  return blocks.map(({ block, leaves }) => ({
    block,
    leaves: leaves.map((leaf) => {
      const how = counted.get(leaf);
      return how === undefined || leaf.kind !== 'text' ? leaf : { ...leaf, counted: how };
    }),
  }));
}

function isParagraph(leaf: Leaf): leaf is TextLeaf {
  return leaf.kind === 'text' && leaf.role === 'own' && leaf.isLabel !== true;
}

function listNumbered(
  paragraphs: readonly TextLeaf[],
  { first, next, third, last }: Pick<SequenceWords, 'first' | 'next' | 'third' | 'last'>,
): TextLeaf[] {
  const begins = ({ text }: TextLeaf, ...by: readonly RegExp[]) => by.some((word) => word.test(text.text));
  const from = paragraphs.findIndex((paragraph) => begins(paragraph, first));
  const rest = from === -1 ? [] : paragraphs.slice(from);
  if (!rest.some((paragraph) => begins(paragraph, third))) return [];
  return rest.filter((paragraph) => begins(paragraph, first, next, third, last));
}

/** The first of them may be named at the end of what announces them: “… a few habits. The first is …” */
function listNamed(paragraphs: readonly TextLeaf[]): (readonly [TextLeaf, TextLeaf['counted']])[] {
  const at = paragraphs.findIndex(({ text }) => second.test(text.text));
  const announcing = paragraphs[at - 1];
  const from = announcing?.text.text.search(announcedFirst) ?? -1;
  const isAnnounced = announcing !== undefined && from > 0;
  const named = listNumbered(isAnnounced ? paragraphs.slice(at) : paragraphs, {
    ...nominals,
    ...(isAnnounced && { first: nominals.next }),
  }).map((leaf) => [leaf, { from: 0 }] as const);
  return isAnnounced && named.length > 0 ? [[announcing, { from }], ...named] : named;
}

function listDated(paragraphs: readonly TextLeaf[], lang: string): TextLeaf[] {
  if (paragraphs.length < fewestDated) return [];
  const names = listDateNames(lang);
  const rows: TextLeaf[][] = [[]];
  let before: string | undefined;
  for (const paragraph of paragraphs) {
    const date = findDate(paragraph.text.text, names);
    if (date === undefined || date === before) rows.push([]);
    if (date !== undefined) rows.at(-1)?.push(paragraph);
    before = date;
  }
  return rows.filter((row) => row.length >= fewestDated).flat();
}

function findDate(text: string, names: ReadonlySet<string>): string | undefined {
  const words =
    text
      .slice(0, 80)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.slice(0, dateWithin).find((word) => names.has(word) || /^(?:19|20)\d\d$/u.test(word));
}
