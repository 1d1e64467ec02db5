/** Makes one PDF of several that Chromium printed: a browser takes four times as long for twice as many pages. */
import { pageOrigin } from '../browser/open-page.ts';
import { findReference, openPdf, writePdf, type PdfObjects } from './pdf-objects.ts';

/** A link into another part: printed as one to this address and the number of a page, from 1. */
export const otherPart = `${pageOrigin}/page/`;

/** A string, which may hold anything, or a number that names an object, or the tags of something on a page. */
const named = /\((?:[^\\()]|\\[^])*\)|\b(\d+) 0 R|\/StructParents? (\d+)/g;
const cell = /^\(node(\d+)\)$/;
const leadsToPart = /\/A <<[^>]*\/URI \(([^()]*)\)\s*>>/;

/** Where objects and tags of one part come to in the whole. */
interface Shift {
  part: number;
  objects: number;
  tags: number;
}

/**
 * One file of the pages of all parts, in their order, described and tagged as the first.
 * Throws if a part is not built as Chromium builds it.
 */
export function joinPdfs(parts: readonly Uint8Array[]): Uint8Array {
  const files = parts.map((part) => openPdf(part));
  const [first] = files;
  if (first === undefined) throw new Error('There is no part to join.');
  const shifts = placeParts(files);
  const pages = files.flatMap((file, part) =>
    file.listPages().map((page) => page + (shifts[part]?.objects ?? 0)),
  );
  const next = files.reduce((size, file) => size + file.size, 0);
  const whole = { pages: next, places: next + 1, tags: next + 2, cells: next + 3 };
  const joined = new Joined(whole, pages);
  for (const [part, file] of files.entries()) joined.add(file, shifts[part] ?? { part, objects: 0, tags: 0 });
  return joined.write(first);
}

function placeParts(files: readonly PdfObjects[]): Shift[] {
  let [objects, tags] = [0, 0];
  return files.map((file, part) => {
    const shift = { part, objects, tags };
    objects += file.size;
    tags += Number(/\/ParentTreeNextKey (\d+)/.exec(findTags(file))?.[1] ?? 0);
    return shift;
  });
}

function findTags(file: PdfObjects): string {
  const tags = findReference(file.read(file.root), 'StructTreeRoot');
  return tags === undefined ? '' : file.read(tags);
}

/** The numbers of the objects that the whole has in place of one in each part. */
interface Whole {
  pages: number;
  places: number;
  tags: number;
  cells: number;
}

class Joined {
  readonly #whole: Whole;
  /** The pages of all parts. */
  readonly #pages: readonly number[];
  readonly #objects = new Map<number, Buffer>();
  readonly #branches: number[] = [];
  readonly #places: string[] = [];
  /** What the tags of each page are, and the cells that others name. */
  readonly #parents: string[] = [];
  readonly #cells: string[] = [];
  /** The first part's document, and the tags in those of all parts. */
  #document: { number: number; text: string } | undefined;
  readonly #kids: number[] = [];
  /** Pages that others lead to. */
  readonly #targets = new Set<number>();

  constructor(whole: Whole, pages: readonly number[]) {
    this.#whole = whole;
    this.#pages = pages;
  }

  add(file: PdfObjects, shift: Shift): void {
    const move = (text: string): string => this.#move(text, shift);
    const catalog = file.read(file.root);
    const [branch, places, tags] = ['Pages', 'Dests', 'StructTreeRoot'].map((key) =>
      findReference(catalog, key),
    );
    if (branch === undefined) throw new Error('A part has no pages.');
    this.#branches.push(branch + shift.objects);
    if (places !== undefined) this.#places.push(move(inside(file.read(places))));
    const own = new Set([places, tags, shift.part > 0 ? file.info : undefined, file.root]);
    const hung = new Map<number, number>();
    if (tags !== undefined) {
      const tree = file.read(tags);
      const [document, parents, cells] = ['K', 'ParentTree', 'IDTree'].map((key) => findReference(tree, key));
      if (document === undefined || parents === undefined) throw new Error('A part lacks its tags.');
      for (const number of [document, parents, cells]) own.add(number);
      const text = file.read(document);
      this.#document ??= { number: document + shift.objects, text: move(text) };
      for (const kid of listKids(text)) {
        this.#kids.push(kid + shift.objects);
        hung.set(kid, this.#document.number);
      }
      const keys = /\/Nums \[([^\]]*)\]/.exec(file.read(parents))?.[1] ?? '';
      for (const [, key, to] of keys.matchAll(/(\d+) (\d+) 0 R/g))
        this.#parents.push(`${String(Number(key) + shift.tags)} ${String(Number(to) + shift.objects)} 0 R`);
      if (cells !== undefined)
        this.#cells.push(move(/\/Kids \[([^\]]*)\]/.exec(file.read(cells))?.[1] ?? ''));
    }
    for (const number of file.numbers) {
      if (own.has(number)) continue;
      const to = hung.get(number);
      const copy = file.copy(number, (text) => {
        const moved = this.#turnLink(
          move(text.replace(/^\d+/, (old) => String(Number(old) + shift.objects))),
        );
        if (number === branch) return moved.replace('<<', `<</Parent ${String(this.#whole.pages)} 0 R `);
        return to === undefined ? moved : moved.replace(/\/P \d+ 0 R/, `/P ${String(to)} 0 R`);
      });
      this.#objects.set(number + shift.objects, copy);
    }
  }

  #move(text: string, { part, objects, tags }: Shift): string {
    return text.replaceAll(named, (match: string, object?: string, tag?: string) => {
      if (object !== undefined) return `${String(Number(object) + objects)} 0 R`;
      if (tag !== undefined) return match.replace(tag, String(Number(tag) + tags));
      // Chromium's numbers of cells are those of one process, and each part may have had its own.
      return match.replace(cell, (_, id: string) => `(node${String(part).padStart(4, '0')}${id})`);
    });
  }

  #turnLink(text: string): string {
    if (!text.includes('/Subtype /Link')) return text;
    return text.replace(leadsToPart, (action, address: string) => {
      if (!address.startsWith(otherPart)) return action;
      const page = Number(address.slice(otherPart.length));
      this.#targets.add(page);
      return `/Dest /${nameTarget(page)}`;
    });
  }

  write(first: PdfObjects): Uint8Array {
    const { pages, places, tags, cells } = this.#whole;
    const put = (number: number, text: string): unknown =>
      this.#objects.set(number, Buffer.from(`${String(number)} 0 obj\n${text}\nendobj\n`, 'latin1'));
    put(
      pages,
      `<</Type /Pages /Count ${String(this.#pages.length)} /Kids [${this.#branches.map(refer).join(' ')}]>>`,
    );
    const targets = [...this.#targets].map(
      (page) => `/${nameTarget(page)} [${refer(this.#pages[page - 1] ?? 0)} /Fit]`,
    );
    put(places, `<<${[...this.#places, ...targets].join('\n')}>>`);
    if (this.#document !== undefined) {
      const { number, text } = this.#document;
      put(
        number,
        text
          .replace(/\/P \d+ 0 R/, `/P ${refer(tags)}`)
          .replace(/\/K (?:\[[^\]]*\]|\d+ 0 R)/, `/K [${this.#kids.map(refer).join(' ')}]`),
      );
      const byName = this.#cells.length === 0 ? '' : `/IDTree ${refer(cells)}`;
      if (byName !== '') put(cells, `<</Kids [${this.#cells.join(' ')}]>>`);
      put(cells + 1, `<</Type /ParentTree /Nums [${this.#parents.join(' ')}]>>`);
      const keys = `/ParentTreeNextKey ${String(this.#parents.length)} /ParentTree ${refer(cells + 1)}`;
      put(tags, `<</Type /StructTreeRoot /K ${refer(number)} ${keys} ${byName}>>`);
    }
    put(
      first.root,
      [['Pages', pages] as const, ['StructTreeRoot', tags] as const].reduce(
        (catalog, [key, to]) => catalog.replace(new RegExp(`/${key} \\d+ 0 R`), `/${key} ${refer(to)}`),
        first
          .read(first.root)
          .replace(/\/Dests \d+ 0 R/, '')
          .replace('<<', `<</Dests ${refer(places)} `),
      ),
    );
    const numbers = [...this.#objects.keys()].sort((a, b) => a - b);
    const objects = numbers.flatMap((number) => this.#objects.get(number) ?? []);
    return writePdf(numbers, objects, { root: first.root, info: first.info });
  }
}

function nameTarget(page: number): string {
  return `page-${String(page)}`;
}

function refer(number: number): string {
  return `${String(number)} 0 R`;
}

/** The tags within a tag. */
function listKids(tag: string): number[] {
  const kids = /\/K (\[[^\]]*\]|\d+ 0 R)/.exec(tag)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, kid]) => Number(kid));
}

/** What a dictionary has between its signs. */
function inside(dictionary: string): string {
  return dictionary.replace(/^<</, '').replace(/>>$/, '');
}
