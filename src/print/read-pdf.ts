/** Reads back what a PDF holds, with pdf.js: what a reader, a search and a screen reader would find. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { openPdf } from './pdf-objects.ts';
import { readActualText } from './read-actual-text.ts';
import { openTextReader, type DrawnRun, type DrawnText } from './read-drawn-text.ts';

export interface PdfLink {
  /** Where it leads outside of the file. */
  url?: string;
  /** The page that it leads to (from 1); 0 if there is no such place in the file. */
  page?: number;
}

export interface PdfPage {
  /** Its text in the order of the file, words parted by spaces; without what is no content, such as page numbers. */
  text: string;
  /** Texts that reach over an edge of the page. */
  strays: string[];
  /** How many headings its tags hold. */
  headings: number;
  links: PdfLink[];
}

export interface PdfFont {
  name: string;
  isEmbedded: boolean;
  /** Drawn by small programs instead of a font file: selects badly and weighs more. */
  isType3: boolean;
  /** Whether letters or digits are set in it, and not only signs such as coloured emoji. */
  hasLetters: boolean;
}

export interface PdfContents {
  title: string;
  author: string;
  lang: string;
  isTagged: boolean;
  pages: PdfPage[];
  /** Titles of the outline's entries, depth first. */
  outline: string[];
  fonts: PdfFont[];
}

/** Loads pdf.js, a quarter of a second's work, before it is needed. */
export async function loadPdfReader(): Promise<void> {
  await import('unpdf/pdfjs');
}

/**
 * Throws if the bytes are no PDF of Chromium's.
 * @param isThorough whether pdf.js reads the text of every page, as it does, slowly, where there is anything unusual on it
 */
export async function readPdf(bytes: Uint8Array, isThorough = false): Promise<PdfContents> {
  const { getDocument, OPS, VerbosityLevel } = await import('unpdf/pdfjs');
  const loading = getDocument({
    // pdf.js takes the memory that it is given.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await loading.promise;
    const info = (await pdf.getMetadata()).info as Record<string, unknown>;
    const destinations = await findDestinations(pdf);
    const pages: PdfPage[] = [];
    const objects = openPdf(bytes);
    const fonts = new FontList(OPS.setFont);
    const readDrawn = isThorough ? () => undefined : openTextReader(objects);
    for (const [index, object] of objects.listPages().entries()) {
      const page = await pdf.getPage(index + 1);
      const drawn = readDrawn(object);
      const isPlain = drawn !== undefined && findStrays(drawn.runs, page.view).length === 0;
      const readSpans = (): string[] =>
        readActualText(objects.readStream(Number(/\/Contents (\d+) 0 R/.exec(objects.read(object))?.[1])));
      const read = isPlain ? await fonts.addOf(page, drawn) : await readText(page, readSpans, fonts);
      pages.push({ ...read, ...(await readTags(page, destinations)) });
      page.cleanup();
    }
    return {
      title: asText(info.Title),
      author: asText(info.Author),
      lang: asText(info.Language),
      isTagged: (await pdf.getMarkInfo())?.Marked === true,
      pages,
      outline: listTitles(await pdf.getOutline()),
      fonts: fonts.list(),
    };
  } finally {
    await loading.destroy();
  }
}

async function readTags(
  page: PDFPageProxy,
  destinations: ReadonlyMap<string, number>,
): Promise<Pick<PdfPage, 'headings' | 'links'>> {
  // "print" leaves out the text under each link, which takes as long as the page's text again.
  const annotations = (await page.getAnnotations({ intent: 'print' })) as Record<string, unknown>[];
  return {
    headings: countHeadings(await page.getStructTree()),
    links: annotations
      .filter(({ subtype }) => subtype === 'Link')
      .map((link) => readLink(link, destinations)),
  };
}

/** With pdf.js. */
async function readText(
  page: PDFPageProxy,
  readSpans: () => string[],
  fonts: FontList,
): Promise<Pick<PdfPage, 'text' | 'strays'>> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  await fonts.add(page, Object.keys(styles));
  const runs = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const { str: text, fontName, width, height: size } = item;
    if (/[\p{L}\p{N}]/u.test(text)) fonts.note(fontName);
    const [, , , , left = 0, baseline = 0] = item.transform as number[];
    return [{ text, left, right: left + width, baseline, size }];
  });
  return { text: joinText(items, readSpans), strays: findStrays(runs, page.view) };
}

/** The fonts of a file, each read by pdf.js once, which finds out whether it can be. */
class FontList {
  readonly #fonts = new Map<string, PdfFont>();
  /** The numbers of those that were found without pdf.js' own names. */
  readonly #found = new Set<number>();
  readonly #lettered = new Set<string>();
  readonly #setFont: number;

  /** @param setFont what pdf.js calls the choice of a font */
  constructor(setFont: number) {
    this.#setFont = setFont;
  }

  /** Those of a page, by the names that pdf.js gives them. */
  async add(page: PDFPageProxy, ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#fonts.has(id));
    // Fonts are known only after drawing; once a font is enough.
    if (fresh.length > 0) await page.getOperatorList();
    for (const id of fresh) this.#fonts.set(id, readFont(await findObject(page, id)));
  }

  /** Those of a page that was read without pdf.js; gives what was read. */
  async addOf(
    page: PDFPageProxy,
    { text, fonts, lettered }: DrawnText,
  ): Promise<Pick<PdfPage, 'text' | 'strays'>> {
    const fresh = [...fonts].filter((font) => !this.#found.has(font));
    for (const font of fresh) this.#found.add(font);
    for (const name of lettered) this.#lettered.add(name);
    if (fresh.length > 0) {
      const { fnArray, argsArray } = await page.getOperatorList();
      const ids = fnArray.flatMap((operation, index) => {
        const [id] = operation === this.#setFont ? (argsArray[index] as [string]) : [];
        return id === undefined ? [] : [id];
      });
      await this.add(page, [...new Set(ids)]);
    }
    return { text, strays: [] };
  }

  /** Notes that letters or digits are set in it. */
  note(id: string): void {
    const font = this.#fonts.get(id);
    if (font !== undefined) font.hasLetters = true;
  }

  list(): PdfFont[] {
    return [...this.#fonts.values()].map((font) => ({
      ...font,
      hasLetters: font.hasLetters || this.#lettered.has(font.name),
    }));
  }
}

type TextItems = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

type OpenMark = 'span' | 'artifact' | 'tag';

/** The text of a page, where a span has a text of its own that one instead of its glyphs. */
function joinText(items: TextItems, readSpans: () => string[]): string {
  let spans: string[] | undefined;
  const open: OpenMark[] = [];
  let text = '';
  for (const item of items) {
    if ('str' in item) {
      if (open.every((mark) => mark === 'tag')) text += item.str;
      if (item.hasEOL) text += ' ';
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      const mark = nameMark(item);
      open.push(mark);
      if (mark !== 'span') continue;
      spans ??= readSpans();
      const own = spans.shift() ?? '';
      if (!open.includes('artifact')) text += own;
    }
  }
  return text;
}

/** Marks of tags have an id; those that have none are spans with their own text, or no content. */
function nameMark(item: object): OpenMark {
  const { tag, id } = item as { tag?: string; id?: string | null };
  if (tag === 'Artifact') return 'artifact';
  return tag === 'Span' && (id ?? undefined) === undefined ? 'span' : 'tag';
}

/** How far in pt a text may reach over an edge: what a font says of its letters is not exact. */
const tolerance = 2;
/** How far capital letters and digits reach above their line, in em; what a font keeps free above them may be cut off. */
const capitals = 0.7;
/** The same of signs that stand on their line. */
const lowSigns = 0.2;

function findStrays(runs: readonly DrawnRun[], [x = 0, y = 0, width = 0, height = 0]: number[]): string[] {
  return runs.flatMap(({ text, left, right, baseline, size }) => {
    if (text.trim() === '') return [];
    const isOutside =
      left < x - tolerance ||
      right > width + tolerance ||
      baseline < y - tolerance ||
      baseline + (/[^„‚.,…_\s]/u.test(text) ? capitals : lowSigns) * size > height + tolerance;
    return isOutside ? [text] : [];
  });
}

/** Named places in the file and the pages that they are on. */
async function findDestinations(pdf: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
  const places = Object.entries((await pdf.getDestinations()) as Record<string, unknown[] | null>);
  const pages = new Map<string, number>();
  for (const [name, place] of places) {
    const reference = place?.[0];
    if (isReference(reference)) pages.set(name, (await pdf.getPageIndex(reference)) + 1);
  }
  return pages;
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;
}

function readLink(
  { url, dest }: Record<string, unknown>,
  destinations: ReadonlyMap<string, number>,
): PdfLink {
  if (typeof url === 'string') return { url };
  return { page: typeof dest === 'string' ? (destinations.get(dest) ?? 0) : 0 };
}

function findObject(page: PDFPageProxy, id: string): Promise<unknown> {
  return new Promise((resolve) => {
    page.commonObjs.get(id, resolve);
  });
}

function readFont(font: unknown): PdfFont {
  const { name, missingFile, isType3Font } = font as Record<string, unknown>;
  const isType3 = isType3Font === true;
  return {
    name: isType3 ? 'Type 3' : asText(name),
    isEmbedded: isType3 || missingFile !== true,
    isType3,
    hasLetters: false,
  };
}

/** A node of the structure tree; its leaves are runs of the page's content and have no role. */
type Tag = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>;

function countHeadings(tag: Tag | null): number {
  if (tag === null) return 0;
  const own = /^H[1-6]?$/.test(tag.role) ? 1 : 0;
  return tag.children.reduce((sum, child) => ('children' in child ? sum + countHeadings(child) : sum), own);
}

interface OutlineEntry {
  title: string;
  items: OutlineEntry[];
}

function listTitles(entries: OutlineEntry[] | null): string[] {
  return (entries ?? []).flatMap(({ title, items }) => [title, ...listTitles(items)]);
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
