/**
 * Reads what a PDF says of itself and of its pages besides their text, as Chromium and this house write it: pdf.js does it
 * for any PDF, and takes longer for it than the browser does for the page.
 */
import { decodeText, stringPattern } from './decode-text.ts';
import type { PdfContents, PdfLink } from './pdf-contents.ts';
import { findReference, type PdfObjects } from './pdf-objects.ts';

const patternOf = (key: string): RegExp => new RegExp(`/${key} ${stringPattern}`);
const patterns = {
  title: patternOf('Title'),
  author: patternOf('Author'),
  lang: patternOf('Lang'),
  uri: patternOf('URI'),
};
/** What readers open; they pass over links to anything else. */
const followed: ReadonlySet<string> = new Set(['http:', 'https:', 'ftp:', 'mailto:', 'tel:']);

/** What the file says of itself. */
export function readAbout(
  objects: PdfObjects,
): Pick<PdfContents, 'title' | 'author' | 'lang' | 'isTagged' | 'outline'> {
  const [info, catalog] = [objects.read(objects.info), objects.read(objects.root)];
  return {
    title: readText(info, patterns.title),
    author: readText(info, patterns.author),
    lang: readText(catalog, patterns.lang),
    isTagged: /\/MarkInfo <<[^>]*\/Marked true/.test(catalog),
    outline: listTitles(objects, findReference(catalog, 'Outlines')),
  };
}

/** Titles of all entries below one, depth first (PDF 1.7, 12.3.3). */
function listTitles(objects: PdfObjects, parent: number | undefined): string[] {
  const titles: string[] = [];
  /** A file that is wrong may have a circle of them. */
  const seen = new Set<number>();
  const visit = (above: number): void => {
    let entry = findReference(objects.read(above), 'First');
    while (entry !== undefined && !seen.has(entry)) {
      seen.add(entry);
      const text = objects.read(entry);
      titles.push(readText(text, patterns.title));
      visit(entry);
      entry = findReference(text, 'Next');
    }
  };
  if (parent !== undefined) visit(parent);
  return titles;
}

/** A reader of a page's links, by the page's object. */
export function openLinkReader(objects: PdfObjects): (page: number) => PdfLink[] {
  const numbers = new Map(objects.listPages().map((page, index) => [page, index + 1]));
  const places = findReference(objects.read(objects.root), 'Dests');
  const named = new Map<string, number>();
  if (places !== undefined) {
    for (const [, name = '', page] of objects.read(places).matchAll(/\/([^\s<>/]+) \[(\d+) 0 R/g))
      named.set(name, numbers.get(Number(page)) ?? 0);
  }

  function readLink(annotation: string): PdfLink[] {
    if (!annotation.includes('/Subtype /Link')) return [];
    const name = /\/Dest \/([^\s<>/]+)/.exec(annotation)?.[1];
    if (name !== undefined) return [{ page: named.get(name) ?? 0 }];
    const address = readText(annotation, patterns.uri);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    return [url !== undefined && followed.has(url.protocol) ? { url: url.href } : { page: 0 }];
  }

  return (page) => {
    const list = /\/Annots \[([^\]]*)\]/.exec(objects.read(page))?.[1] ?? '';
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => readLink(objects.read(Number(number))));
  };
}

/** How many headings the tags hold on each page, by the page's object; one that is on two pages is on both. */
export function countHeadings(objects: PdfObjects): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  /** Of each heading around, the pages that it was counted on. */
  const open: Set<number>[] = [];
  const visit = (number: number): void => {
    if (seen.has(number)) return;
    seen.add(number);
    const tag = objects.read(number);
    const isHeading = /\/S \/H[1-6]?\b/.test(tag);
    if (isHeading) open.push(new Set());
    // What has content of its own names the page that this is on.
    if (open.length > 0) {
      for (const [, page] of tag.matchAll(/\/Pg (\d+) 0 R/g)) note(Number(page));
    }
    const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(tag)?.[1];
    if (kids !== undefined) {
      for (const [, kid] of kids.matchAll(/(?<!\/\w+ )\b(\d+) 0 R/g)) visit(Number(kid));
    }
    if (isHeading) open.pop();
  };
  const note = (page: number): void => {
    for (const pages of open) {
      if (pages.has(page)) continue;
      pages.add(page);
      counts.set(page, (counts.get(page) ?? 0) + 1);
    }
  };
  const tree = findReference(objects.read(objects.root), 'StructTreeRoot');
  if (tree !== undefined) visit(tree);
  return counts;
}

function readText(dictionary: string, pattern: RegExp): string {
  const string = pattern.exec(dictionary)?.[1];
  return string === undefined ? '' : decodeText(string);
}
