/** Refuses, with its line, what no hand writes and what would keep the parser, or what walks its tree, busy without end. */
import type { Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { TalkError } from '../../errors.ts';
import { visit } from '../visit.ts';

/** Deeper than any hand writes; what walks the tree may recurse. */
const maxDepth = 1000;

/** Signs of lists and quotations in one row; the parser takes minutes for a hundred thousand of them. */
const deepLine = /^(?:[ \t]*(?:[-+*](?=[ \t])|>|\d{1,9}[.)](?=[ \t]))){1001}/m;

/** A reference to a character, such as `&amp;`, or a line that ends a paragraph. */
const reference = /\n[ \t]*\n|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,31});/gi;

/**
 * Sätteri 0.10 copies what it has read of a paragraph at each reference in it and keeps all copies: 200,000 of them took
 * 20 GB. So many characters may be copied in all: those of 10,000 references, one behind the other.
 */
const mostCopied = 250_000_000;

/** An address as it stands in a text; pictures that are written into the text are none. */
const address = /data:[^\s"'()<>]+|(?:https?:\/\/|www\.)\S+/gi;

/** What could stand before the “@” of an address. */
const word = /[\w.+-]+/g;

/** Sätteri 0.10 reads an address anew for each sign in it, and such a word for each “_”: so many characters take it a few seconds. */
const mostReread = 2_000_000_000;

/** A picture that is written into the text, where addresses of pictures stand; it is not read. */
const data = /(?<=\]\(<?|["'=]|url\(|\]:[ \t]{0,9}<?)data:[^\s"'()<>]+/gi;

/**
 * Bytes of an essay in UTF-8, which are about as long to say in any script: 170,000 English words or 330,000 Chinese
 * characters, most of a day.
 */
const mostBytes = 1024 ** 2;

/** More than so many bytes have when they are wrapped by hand; lists, tables and code have no more either. */
const mostLines = 30_000;

/**
 * Refuses an essay that is longer than any talk.
 * @throws TalkError at the line where the essay becomes longer than any talk.
 */
export function refuseLength(text: string, file: string): void {
  const lines = text.trimEnd().split('\n');
  let left = Buffer.byteLength(text) <= mostBytes ? Infinity : mostBytes;
  const line = lines.findIndex((own) => (left -= Buffer.byteLength(own.replace(data, '')) + 1) < 0) + 1;
  if (line === 0 && lines.length <= mostLines) return;
  const isLarge = line > 0 && line <= mostLines;
  throw new TalkError({
    message: `The essay goes on for more than ${isLarge ? '1 MB' : `${mostLines.toLocaleString('en')} lines`} here, too much for a talk.`,
    hint: 'Part it into several essays; so much takes most of a day to say.',
    file,
    line: isLarge ? line : mostLines + 1,
  });
}

/**
 * Refuses a text that the parser would not come to an end with. To be called before the text is parsed.
 * @param lineInFile the essay's line of a line of the text
 * @throws TalkError at the line that the parser would not come to an end with
 */
export function refuseEndless(text: string, file: string, lineInFile = (line: number) => line): void {
  const place = (index: number) => ({ file, line: lineInFile(text.slice(0, index).split('\n').length) });
  const deep = deepLine.exec(text);
  if (deep !== null) throw tooDeep(place(deep.index));
  let reread = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    if (/^data:/i.test(found)) continue;
    reread += found.length * found.replace(/[a-z\d]+/gi, '').length;
    if (reread <= mostReread) continue;
    throw new TalkError({
      message: `An address here has ${found.length.toLocaleString('en')} characters.`,
      hint: 'Write a shorter one; no slide can show it, and nobody can type it.',
      ...place(index),
    });
  }
  reread = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    reread += found.length * (found.split(/_+/).length - 1);
    if (reread <= mostReread) continue;
    throw new TalkError({
      message: `A word here has ${found.length.toLocaleString('en')} characters, and underscores among them.`,
      hint: 'Put spaces into it; no slide can show it as it is.',
      ...place(index),
    });
  }
  let start = 0;
  let copied = 0;
  for (const { 0: found, index } of text.matchAll(reference)) {
    if (found.startsWith('\n')) {
      start = index + found.length;
      copied = 0;
    } else if ((copied += index - start) > mostCopied) {
      throw new TalkError({
        message: 'There are too many characters written as “&…;” in one paragraph.',
        hint: 'Write the characters themselves, or part the paragraph by blank lines.',
        ...place(start),
      });
    }
  }
}

/** Parts of a paragraph; no block has so many others in it, since the lines do not suffice. */
const mostParts = 100_000;

/**
 * Refuses a tree so deep, or a paragraph of so many parts, that what walks the tree could run out of room or time.
 * @throws TalkError at the line of what is nested too deeply or has too many parts.
 */
export function refuseEndlessTree(root: Root, file: string): void {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    const place = (node: Nodes | undefined) =>
      node?.position === undefined ? { file } : { file, line: node.position.start.line };
    if (depth > maxDepth) throw tooDeep(place(level[0]));
    level = level.flatMap((parent): Nodes[] => {
      if (!('children' in parent)) return [];
      if (parent.children.length > mostParts && parent.type !== 'tableRow') {
        throw new TalkError({
          message: `A paragraph here has more than ${mostParts.toLocaleString('en')} marked words, links and tags.`,
          hint: 'Part it by blank lines, or take marks out.',
          ...place(parent),
        });
      }
      return parent.children;
    });
  }
}

/** Cells of all tables together. */
const mostCells = 20_000;

/**
 * Refuses more cells of tables than anybody shows.
 * @throws TalkError at the line of the table with which there are more cells than anybody shows.
 */
export function refuseCells(root: Parents, file: string): void {
  let cells = 0;
  visit(root, 'table', ({ children, position }) => {
    // A short row is filled up with empty cells.
    const columns = children.reduce((most, row) => Math.max(most, row.children.length), 0);
    cells += children.length * columns;
    if (cells <= mostCells) return;
    throw new TalkError({
      message: `With the table here the essay has more than ${mostCells.toLocaleString('en')} cells, too many for a talk.`,
      hint: 'Show the rows and columns that you speak about, and link to the others.',
      file,
      line: position?.start.line ?? 1,
    });
  });
}

/** Characters of a heading, some hours to say. Planning and printing one of a megabyte took 1.6 GB. */
const mostOfHeading = 250_000;

/**
 * Refuses a heading that is a text of its own.
 * @throws TalkError at the line of the heading.
 */
export function refuseHeadings(root: Parents, file: string): void {
  visit(root, 'heading', (heading) => {
    if (toString(heading).length <= mostOfHeading) return;
    throw new TalkError({
      message: `A heading here has more than ${mostOfHeading.toLocaleString('en')} characters.`,
      hint: 'Write a shorter one and the rest below it; above “---”, leave a blank line.',
      file,
      line: heading.position?.start.line ?? 1,
    });
  });
}

function tooDeep(place: { file: string; line?: number }): TalkError {
  return new TalkError({
    message: `Something is nested more than ${String(maxDepth)} levels deep here.`,
    hint: 'Take levels out: no slide can show them.',
    ...place,
  });
}
