/** Reads what any PDF holds, with pdf.js: what a reader, a search and a screen reader would find. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { findStrays } from './find-strays.ts';
import type { PdfContents, PdfFont, PdfLink, PdfPage } from './pdf-contents.ts';

/** The text of a page, and what of it reaches over its edges. */
export type PageText = Pick<PdfPage, 'text' | 'strays'>;

/** A file that pdf.js has open. */
export interface OpenPdf {
  /** Reads the text of a page, by its number from 1. */
  readText: (page: number) => Promise<PageText>;
  /** Reads the tags and links of a page. */
  readTags: (page: number) => Promise<Pick<PdfPage, 'headings' | 'links'>>;
  /** Reads what the file says of itself. */
  readAbout: () => Promise<Omit<PdfContents, 'pages' | 'fonts'>>;
  /** The fonts of the texts that were read. */
  listFonts: () => PdfFont[];
  close: () => Promise<void>;
}

/**
 * Loads pdf.js, a quarter of a second's work, and opens a file.
 * @param readSpans the texts that spans of a page have instead of their glyphs, in their order, by the page's number
 */
export async function openWithPdfjs(
  bytes: Uint8Array,
  readSpans: (page: number) => string[],
): Promise<OpenPdf> {
  const { getDocument, VerbosityLevel } = await import('unpdf/pdfjs');
  const loading = getDocument({
    // pdf.js takes the memory that it is given.
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): Promise<void> => loading.destroy();
  try {
    const pdf = await loading.promise;
    const fonts = new FontList();
    let destinations: Promise<ReadonlyMap<string, number>> | undefined;
    return {
      async readText(number) {
        const page = await pdf.getPage(number);
        const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
        await fonts.add(page, Object.keys(styles));
        const runs = items.flatMap((item) => {
          if (!('str' in item)) return [];
          const { str: text, fontName, width, height: size } = item;
          if (/[\p{L}\p{N}]/u.test(text)) fonts.note(fontName);
          const [scale = 1, , , , x = 0, baseline = 0] = item.transform as number[];
          // What is mirrored, as a quotation’s sign is from right to left, goes on to the left of its place.
          const left = scale < 0 ? x - width : x;
          return [{ text, left, right: left + width, baseline, size }];
        });
        page.cleanup();
        return { text: joinText(items, () => readSpans(number)), strays: findStrays(runs, page.view) };
      },
      async readTags(number) {
        destinations ??= findDestinations(pdf);
        const [page, places] = [await pdf.getPage(number), await destinations];
        // "print" leaves out the text under each link, which takes as long as the page's text again.
        const annotations = (await page.getAnnotations({ intent: 'print' })) as Record<string, unknown>[];
        return {
          headings: countHeadings(await page.getStructTree()),
          links: annotations
            .filter(({ subtype }) => subtype === 'Link')
            .map((link) => readLink(link, places)),
        };
      },
      async readAbout() {
        const info = (await pdf.getMetadata()).info as Record<string, unknown>;
        return {
          title: asText(info.Title),
          author: asText(info.Author),
          lang: asText(info.Language),
          isTagged: (await pdf.getMarkInfo())?.Marked === true,
          outline: listTitles(await pdf.getOutline()),
        };
      },
      listFonts: () => fonts.list(),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The fonts of a file, each read by pdf.js once, which finds out whether it can be. */
class FontList {
  readonly #fonts = new Map<string, PdfFont>();

  /** Those of a page, by the names that pdf.js gives them. */
  async add(page: PDFPageProxy, ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#fonts.has(id));
    // Fonts are known only after drawing; once a font is enough.
    if (fresh.length > 0) await page.getOperatorList();
    for (const id of fresh) this.#fonts.set(id, readFont(await findObject(page, id)));
  }

  /** Notes that letters or digits are set in it. */
  note(id: string): void {
    const font = this.#fonts.get(id);
    if (font !== undefined) font.hasLetters = true;
  }

  list(): PdfFont[] {
    return [...this.#fonts.values()];
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
