/** Reads back what a PDF of Chromium's holds: itself what Chromium always writes, and with pdf.js all else. */
import { findStrays } from './find-strays.ts';
import type { PdfContents, PdfFont, PdfPage } from './pdf-contents.ts';
import { openPdf, type PdfObjects } from './pdf-objects.ts';
import { readActualText } from './read-actual-text.ts';
import { openTextReader } from './read-drawn-text.ts';
import { readFontFile } from './read-font-file.ts';
import { countHeadings, openLinkReader, readAbout } from './read-structure.ts';
import { openWithPdfjs, type OpenPdf } from './read-with-pdfjs.ts';

/**
 * Throws if the bytes are no PDF of Chromium's.
 * @param isThorough whether pdf.js reads all of it, as it does, slowly, the text of pages with anything unusual on them
 */
export async function readPdf(bytes: Uint8Array, isThorough = false): Promise<PdfContents> {
  const objects = openPdf(bytes);
  let opened: Promise<OpenPdf> | undefined;
  const openSlowly = (): Promise<OpenPdf> =>
    (opened ??= openWithPdfjs(bytes, (page) => readSpans(objects, objects.listPages()[page - 1] ?? 0)));
  try {
    return await (isThorough ? readThoroughly(objects, openSlowly) : readFast(objects, openSlowly));
  } finally {
    await opened?.then(({ close }) => close());
  }
}

async function readThoroughly(objects: PdfObjects, open: () => Promise<OpenPdf>): Promise<PdfContents> {
  const pdf = await open();
  const pages: PdfPage[] = [];
  for (let page = 1; page <= objects.listPages().length; page += 1)
    pages.push({ ...(await pdf.readText(page)), ...(await pdf.readTags(page)) });
  return { ...(await pdf.readAbout()), pages, fonts: joinFonts(pdf.listFonts()) };
}

async function readFast(objects: PdfObjects, openSlowly: () => Promise<OpenPdf>): Promise<PdfContents> {
  const readDrawn = openTextReader(objects);
  const readLinks = openLinkReader(objects);
  const headings = countHeadings(objects);
  const found = new Set<number>();
  const lettered = new Set<string>();
  const pages: PdfPage[] = [];
  let slow: OpenPdf | undefined;
  for (const [index, page] of objects.listPages().entries()) {
    const drawn = readDrawn(page);
    const tags = { headings: headings.get(page) ?? 0, links: readLinks(page) };
    if (drawn !== undefined && findStrays(drawn.runs, readBox(objects, page)).length === 0) {
      for (const font of drawn.fonts) found.add(font);
      for (const name of drawn.lettered) lettered.add(name);
      pages.push({ text: drawn.text, strays: [], ...tags });
    } else {
      slow ??= await openSlowly();
      pages.push({ ...(await slow.readText(index + 1)), ...tags });
    }
  }
  const fonts = [...found].map((font) => {
    const about = readFontFile(objects, font);
    return { ...about, hasLetters: lettered.has(about.name) };
  });
  return { ...readAbout(objects), pages, fonts: joinFonts([...fonts, ...(slow?.listFonts() ?? [])]) };
}

/** Left, bottom, right and top of a page. */
function readBox(objects: PdfObjects, page: number): number[] {
  const box = /\/MediaBox \[([^\]]*)\]/.exec(objects.read(page))?.[1];
  return box?.trim().split(/\s+/).map(Number) ?? [];
}

function readSpans(objects: PdfObjects, page: number): string[] {
  return readActualText(objects.readStream(Number(/\/Contents (\d+) 0 R/.exec(objects.read(page))?.[1])));
}

/** One font of each name. */
function joinFonts(fonts: readonly PdfFont[]): PdfFont[] {
  const joined = new Map<string, PdfFont>();
  for (const font of fonts) {
    const same = joined.get(font.name);
    joined.set(font.name, {
      ...font,
      isEmbedded: font.isEmbedded && same?.isEmbedded !== false,
      hasLetters: font.hasLetters || same?.hasLetters === true,
    });
  }
  return [...joined.values()];
}
