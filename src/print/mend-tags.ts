/**
 * Gives Chromium's tags what PDF/UA (ISO 14289-1) wants of them besides. The tags are objects of the file, each with the
 * numbers of those within it.
 */
import { encodeText } from './encode-text.ts';
import type { PdfObjects } from './pdf-objects.ts';

/** Formulas come as pictures whose description is TeX between these. */
const texStart = String.raw`(\\\(`;
/** Tags of later versions of PDF, and what they are in this one. */
const newerTags = { Em: 'Span', Strong: 'Span' };

/** What Chromium calls cells that head others: a number that counts all that its process has drawn so far. */
const cellName = /\(node(\d+)\)/g;

/**
 * Changes and adds objects: what a list's item says is its body, what frames a picture is not one itself, formulas are
 * formulas, newer tags are explained, links have a description, and cells that head others are counted from 1.
 * @param nameOf what lies at a place in the file, by its name
 * @param next the number of the first new object
 * @returns the number of the next one
 */
export function mendTags(
  objects: PdfObjects,
  fresh: Map<number, string>,
  nameOf: (destination: string) => string,
  next: number,
): number {
  const read = (number: number): string => fresh.get(number) ?? objects.read(number);
  for (const number of objects.numbers) {
    const tag = read(number);
    if (tag.includes('/Type /StructTreeRoot')) {
      const roles = Object.entries(newerTags).map(([newer, role]) => `/${newer} /${role}`);
      fresh.set(number, tag.replace('<<', `<</RoleMap <<${roles.join('')}>>\n`));
    } else if (tag.includes('/Subtype /Link') && !tag.includes('/Contents')) {
      fresh.set(number, tag.replace('<<', `<</Contents ${describeLink(tag, nameOf)}\n`));
    } else if (/\/S \/Figure\b/.test(tag)) {
      if (!tag.includes('/Alt ')) fresh.set(number, tag.replace('/S /Figure', '/S /Div'));
      else if (tag.includes(`/Alt ${texStart}`)) fresh.set(number, tag.replace('/S /Figure', '/S /Formula'));
    } else if (/\/S \/LI\b/.test(tag)) {
      next = addBody(number, tag, next);
    }
  }
  countCells();
  return next;

  /** Pictures that are read meanwhile shift Chromium's own numbers, so that the same pages would make other bytes. */
  function countCells(): void {
    const tags = objects.numbers.map((number) => [number, read(number)] as const);
    const naming = tags.filter(([, tag]) => tag.includes('(node'));
    const named = new Set(naming.flatMap(([, tag]) => [...tag.matchAll(cellName)].map(([, name]) => name)));
    const places = new Map([...named].sort().map((name, index) => [name, String(index + 1)]));
    for (const [number, tag] of naming) {
      const counted = (_: string, name: string): string =>
        `(node${(places.get(name) ?? name).padStart(name.length, '0')})`;
      fresh.set(number, tag.replaceAll(cellName, counted));
    }
  }

  /** Puts all of a list's item but its label into a body. */
  function addBody(number: number, tag: string, body: number): number {
    const [, kids] = /\/K (\[(?:\d+ 0 R\s*)+\]|\d+ 0 R)/.exec(tag) ?? [];
    if (kids === undefined) return body;
    const numbers = [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
    const labels = numbers.filter((kid) => /\/S \/Lbl\b/.test(read(kid)));
    const rest = numbers.filter((kid) => !labels.includes(kid));
    if (rest.length === 0 || rest.some((kid) => /\/S \/LBody\b/.test(read(kid)))) return body;
    const list = (refs: number[]): string => `[${refs.map((ref) => `${String(ref)} 0 R`).join(' ')}]`;
    fresh.set(number, tag.replace(kids, list([...labels, body])));
    fresh.set(body, `<</Type /StructElem/S /LBody/P ${String(number)} 0 R/K ${list(rest)}>>`);
    for (const kid of rest) fresh.set(kid, read(kid).replace(/\/P \d+ 0 R/, `/P ${String(body)} 0 R`));
    return body + 1;
  }
}

function describeLink(link: string, nameOf: (destination: string) => string): string {
  const address = /\/URI (\((?:[^\\()]|\\.)*\)|<[^>]*>)/.exec(link)?.[1];
  return address ?? encodeText(nameOf(/\/Dest \/(\S+)/.exec(link)?.[1] ?? ''));
}

/** The pages, from 1, that articles begin on, in their order: one a slide on printed sheets. */
export function listArticlePages(objects: PdfObjects): number[] {
  const pageOf = new Map(objects.listPages().map((page, index) => [page, index + 1]));
  const tree = objects.numbers
    .map((number) => objects.read(number))
    .find((tag) => tag.includes('/Type /StructTreeRoot'));
  const pages: number[] = [];
  if (tree !== undefined) visit(tree);
  return pages;

  function visit(tag: string): void {
    if (/\/S \/Art\b/.test(tag)) {
      const page = findHeadingPage(tag) ?? findPage(tag);
      if (page !== undefined) pages.push(page);
      return;
    }
    for (const kid of listKids(tag)) visit(objects.read(kid));
  }

  /** Large numbers reach over the edge of a page, and are drawn, unseen, on the one before too; headings do not. */
  function findHeadingPage(tag: string): number | undefined {
    if (/\/S \/H\d/.test(tag)) return findPage(tag);
    for (const kid of listKids(tag)) {
      const page = findHeadingPage(objects.read(kid));
      if (page !== undefined) return page;
    }
    return undefined;
  }

  function findPage(tag: string): number | undefined {
    const own = /\/Pg (\d+) 0 R/.exec(tag)?.[1];
    if (own !== undefined) return pageOf.get(Number(own));
    for (const kid of listKids(tag)) {
      const page = findPage(objects.read(kid));
      if (page !== undefined) return page;
    }
    return undefined;
  }
}

/** The tags within a tag. */
function listKids(tag: string): number[] {
  const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(tag)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
}
