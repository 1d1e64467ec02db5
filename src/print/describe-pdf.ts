/**
 * Says in a PDF what Chromium cannot: who wrote it, and an outline of the plan's own headings. (Chromium's outline
 * joins the words of two lines, and turns the words of right-to-left headings around.) Both are added as an
 * incremental update (PDF 1.7, 7.5.6), which leaves pages and tags untouched byte for byte.
 */
import { openPdf, type PdfObjects } from './pdf-objects.ts';

export interface OutlineEntry {
  title: string;
  /** From 1. */
  page: number;
  children: OutlineEntry[];
}

export interface PdfDescription {
  title: string;
  author?: string;
  subject?: string;
  /** When the file was made. */
  date: Date;
  outline: OutlineEntry[];
}

/**
 * A copy of a PDF, as Chromium writes it without an outline, with this description.
 * The old one is blanked, so that the bytes depend on nothing but the pages and the description.
 */
export function describePdf(pdf: Uint8Array, { outline, ...about }: PdfDescription): Uint8Array {
  const objects = openPdf(pdf);
  const fresh = new Map<number, string>();
  fresh.set(objects.info, stringifyInfo(about, objects.read(objects.info)));
  objects.blank(objects.info);
  if (outline.length > 0) {
    const root = addOutline(outline, objects, fresh);
    const catalog = objects.read(objects.root);
    fresh.set(objects.root, catalog.replace('<<', `<</Outlines ${String(root)} 0 R\n`));
  }
  return objects.update(fresh);
}

function stringifyInfo(
  { title, author, subject, date }: Omit<PdfDescription, 'outline'>,
  old: string,
): string {
  const day = `D:${date.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`;
  const texts = {
    Title: title,
    Author: author,
    Subject: subject,
    Creator: 'Lectern',
    Producer: /\/Producer \(([^()\\]*)\)/.exec(old)?.[1],
    CreationDate: day,
    ModDate: day,
  };
  const entries = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [`/${key} ${encodeString(text)}`],
  );
  return `<<${entries.join('\n')}>>`;
}

/** Adds the outline's tree (PDF 1.7, 12.3.3) and gives the number of its root. Inner levels are closed at first. */
function addOutline(entries: OutlineEntry[], objects: PdfObjects, fresh: Map<number, string>): number {
  const pages = objects.listPages();
  let next = objects.size;
  const ref = (number: number): string => `${String(number)} 0 R`;

  function addLevel(level: OutlineEntry[], parent: number): string {
    const numbers = level.map(() => next++);
    level.forEach(({ title, page, children }, index) => {
      const [number, before, after, target] = [
        numbers[index],
        numbers[index - 1],
        numbers[index + 1],
        pages[page - 1],
      ];
      if (number === undefined || target === undefined)
        throw new Error(`The PDF has no page ${String(page)}.`);
      const links = [
        before === undefined ? '' : `/Prev ${ref(before)}`,
        after === undefined ? '' : `/Next ${ref(after)}`,
        children.length === 0 ? '' : `${addLevel(children, number)}/Count ${String(-children.length)}`,
      ];
      const entry = `/Title ${encodeString(title)}/Parent ${ref(parent)}/Dest [${ref(target)} /Fit]`;
      fresh.set(number, `<<${entry}${links.join('')}>>`);
    });
    return `/First ${ref(numbers[0] ?? 0)}/Last ${ref(numbers.at(-1) ?? 0)}`;
  }

  const root = next++;
  const top = addLevel(entries, root);
  fresh.set(root, `<</Type /Outlines${top}/Count ${String(entries.length)}>>`);
  return root;
}

/** A text string (PDF 1.7, 7.9.2.2): UTF-16 with its mark, as hexadecimal digits. */
function encodeString(text: string): string {
  const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bigEndian.toString('hex')}>`;
}
