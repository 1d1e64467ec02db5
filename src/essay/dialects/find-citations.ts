/** Pandoc's citations, `[@knuth1984, p. 3]`: they stand for a list of literature that no talk has. */
import type { Edit } from '../markdown/edited-text.ts';
import type { Fault } from '../../errors.ts';
import { oneLine } from '../one-line.ts';

const key = String.raw`-?@(?:\{[^{}\s]+\}|[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)`;
const bracketed = new RegExp(
  String.raw`[ \t]?(?<![\\!\]\w])\[([^[\]@\n]{0,80}${key}[^[\]\n]{0,300})\](?![(:[{])`,
  'gu',
);
const oneKey = new RegExp(String.raw`(?<![\p{L}\p{N}])${key}`, 'gu');
/** What no name of a person or a place on the web looks like: a year, a colon; two of them; one without its author. */
const isSure = /@\{|@[\p{L}_]+[_:-]?\d{2,4}|@[\p{L}\p{N}_-]+:|;\s*-?@|-@/u;

/**
 * Takes citations in brackets away, once an essay has one that can be nothing else; what stands with them in the brackets is
 * named, and so are they.
 * @param masked The source with code, formulas and HTML blanked out, offsets unchanged.
 */
export function findCitations(masked: string, file: string): { edits: Edit[]; warnings: Fault[] } {
  const found = masked.includes('@') ? [...masked.matchAll(bracketed)] : [];
  const [first] = found;
  if (first === undefined || !found.some(({ 1: inside = '' }) => isSure.test(inside)))
    return { edits: [], warnings: [] };
  const count = found.reduce((sum, { 1: inside = '' }) => sum + (inside.match(oneKey)?.length ?? 0), 0);
  const name = oneLine(first[0].trim());
  return {
    edits: found.map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '' })),
    warnings: [
      {
        message: `The citation ${name} is left out${count > 1 ? `, and so are others: ${String(count)} sources in all` : ''}.`,
        hint: 'Write in the text whom you quote: nobody hears what stands in a list of literature.',
        file,
        line: masked.slice(0, first.index + first[0].length).split('\n').length,
      },
    ],
  };
}

/** What a name of Quarto's and pandoc-crossref's counts. */
const counted: Readonly<Record<string, string>> = {
  fig: 'figure',
  tbl: 'table',
  tab: 'table',
  sec: 'section',
  eq: 'equation',
  lst: 'listing',
  thm: 'theorem',
};
const numbered = String.raw`@(fig|tbl|tab|sec|eq|lst|thm)[-:]([\p{L}\p{N}_-]*[\p{L}\p{N}])`;
/** Only such names, with a word that sends the reader there. */
const sent = new RegExp(
  String.raw`[ \t]?\((?:(?:see|cf\.|siehe|voir|ver|as in)[ \t]+)?${numbered}(?:[ \t]*(?:,|;|and|&)[ \t]*${numbered})*\)`,
  'giu',
);
const reference = new RegExp(String.raw`(?<![\p{L}\p{N}\\/@.])${numbered}(?![\p{L}\p{N}/@])`, 'gu');
/** An author and a year, as keys of literature have them; handles of networks do not stand for somebody who said a thing. */
const spoken =
  /(?<![\p{L}\p{N}\\/@.[-])@(\p{L}[\p{L}’'-]*\p{L})[_:-]?((?:1[5-9]|20)\d\d)[\p{L}_-]*(?![\p{L}\p{N}_-]|[\p{L}\p{N}/@.]*@)/gu;
const handle =
  /(?:follow|twitter|mastodon|github|instagram|threads|bluesky|telegram|find|tell|ping|me|by|to|on)[ \t:(,]*$/iu;

/**
 * Reads out what stands for a number or a year within a line: `@fig-lamp` is “figure lamp”, `@jones2010` “Jones 2010”.
 * @param masked The source with code, formulas and HTML blanked out, offsets unchanged.
 */
export function findReferences(masked: string): Edit[] {
  if (!masked.includes('@')) return [];
  const edits: Edit[] = [];
  for (const { index, 0: whole } of masked.matchAll(sent))
    edits.push({ start: index, end: index + whole.length, text: '' });
  for (const { index, 0: whole, 1: kind = '', 2: name = '' } of masked.matchAll(reference)) {
    const text = `${counted[kind] ?? kind} ${name.replaceAll(/[-_]+/g, ' ')}`;
    edits.push({ start: index, end: index + whole.length, text });
  }
  for (const { index, 0: whole, 1: name = '', 2: year = '' } of masked.matchAll(spoken)) {
    if (handle.test(masked.slice(Math.max(0, index - 20), index))) continue;
    const text = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
    edits.push({ start: index, end: index + whole.length, text });
  }
  return edits;
}
