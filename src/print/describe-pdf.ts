/**
 * Says in a PDF what Chromium cannot: who wrote it, an outline of the plan's own headings, what its pages are called, and
 * what PDF/UA wants of tags and of what has none. (Chromium's outline joins the words of two lines, and turns the words
 * of right-to-left headings around.)
 */
import { TalkError } from '../errors.ts';
import { encodeText } from './encode-text.ts';
import { markArtifacts } from './mark-artifacts.ts';
import { mendTags } from './mend-tags.ts';
import { findReference, openPdf, stringifyStream, type PdfObjects } from './pdf-objects.ts';
import { stringifyMetadata } from './stringify-metadata.ts';

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
  keywords: readonly string[];
  /** BCP 47. */
  lang: string;
  /** When it was made; absent where nobody says, so that the same pages make the same bytes. */
  date?: Date;
  outline: OutlineEntry[];
  /** What readers call each page; numbers from 1 where absent. */
  labels?: readonly string[];
}

/** A copy of a PDF, as Chromium writes it, with this description. Its bytes depend on nothing but that and the pages. */
export function describePdf(pdf: Uint8Array, { outline, labels, ...about }: PdfDescription): Uint8Array {
  const objects = openPdf(pdf);
  const fresh = new Map<number, string>();
  const producer = /\/Producer \(([^()\\]*)\)/.exec(objects.read(objects.info))?.[1];
  fresh.set(objects.info, stringifyInfo(about, producer));
  const isTagged = objects.read(objects.root).includes('/StructTreeRoot');
  if (isTagged) markAllArtifacts(objects, fresh);
  let next = mendTags(objects, fresh, (name) => nameDestination(objects, outline, name), objects.size);
  const entries = [`/PageLabels ${stringifyLabels(labels)}`];
  if (outline.length > 0) {
    entries.push(`/Outlines ${String(next)} 0 R`);
    next = addOutline(outline, objects, fresh, next);
  }
  fresh.set(next, stringifyMetadata(about, producer));
  entries.push(`/Metadata ${String(next)} 0 R`);
  fresh.set(objects.root, objects.read(objects.root).replace('<<', `<<${entries.join('\n')}\n`));
  return objects.write(fresh);
}

type About = Omit<PdfDescription, 'outline' | 'labels'>;

function stringifyInfo({ title, author, subject, keywords, date }: About, producer?: string): string {
  const texts = {
    Title: title,
    Author: author,
    Subject: subject,
    Keywords: keywords.length > 0 ? keywords.join(', ') : undefined,
    Creator: 'Lectern',
    Producer: producer,
  };
  const entries = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [`/${key} ${encodeText(text)}`],
  );
  const day = date && `(D:${date.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z)`;
  if (day !== undefined) entries.push(`/CreationDate ${day}`, `/ModDate ${day}`);
  return `<<${entries.join('\n')}>>`;
}

/** In all that draws pages: what a page has itself, and the forms in it that have tags. */
function markAllArtifacts(objects: PdfObjects, fresh: Map<number, string>): void {
  const forms = objects.numbers.filter((number) => {
    const dictionary = objects.read(number);
    return dictionary.includes('/Subtype /Form') && dictionary.includes('/StructParents');
  });
  const tagged = new Set(forms);
  const pages = objects.listPages().flatMap((page) => {
    const content = findReference(objects.read(page), 'Contents');
    return content === undefined ? [] : [{ owner: page, number: content }];
  });
  for (const { owner, number } of [...pages, ...forms.map((form) => ({ owner: form, number: form }))]) {
    const content = objects.readStream(number);
    const marked = markArtifacts(content, (name) => {
      const drawn = findReference(objects.read(owner), name);
      return drawn !== undefined && tagged.has(drawn);
    });
    if (marked === content) continue;
    const kept = objects
      .read(number)
      .replace(/^<<|>>$/g, '')
      .replaceAll(/\/Filter \/FlateDecode|\/Length \d+/g, '')
      .trim();
    fresh.set(number, stringifyStream(kept, marked));
  }
}

/** The slide that a place in the file is on. */
function nameDestination(objects: PdfObjects, outline: readonly OutlineEntry[], name: string): string {
  const catalog = objects.read(objects.root);
  const places = objects.read(Number(/\/Dests (\d+) 0 R/.exec(catalog)?.[1] ?? objects.root));
  const start = places.indexOf(`/${name} [`);
  const object = start === -1 ? undefined : /\[(\d+) 0 R/.exec(places.slice(start))?.[1];
  const page = objects.listPages().indexOf(Number(object)) + 1;
  const flat = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
    entries.flatMap((entry) => [entry, ...flat(entry.children)]);
  return flat(outline).findLast((entry) => entry.page === page)?.title ?? String(page);
}

/** What pages are called (PDF 1.7, 12.4.2). */
function stringifyLabels(labels?: readonly string[]): string {
  const numbers = labels?.map((label, page) => `${String(page)} <</P ${encodeText(label)}>>`);
  return `<</Nums [${numbers?.join('\n') ?? '0 <</S /D>>'}]>>`;
}

/** Adds the outline's tree (PDF 1.7, 12.3.3), its root first, and gives the next number. Inner levels are closed at first. */
function addOutline(
  entries: OutlineEntry[],
  objects: PdfObjects,
  fresh: Map<number, string>,
  root: number,
): number {
  const pages = objects.listPages();
  let next = root + 1;
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
        throw new TalkError({
          message: `The PDF was thrown away: it has no page ${String(page)}.`,
          hint: 'A style sheet of the talk’s own may hide slides; where it has none, this is a fault of Lectern.',
        });
      const links = [
        before === undefined ? '' : `/Prev ${ref(before)}`,
        after === undefined ? '' : `/Next ${ref(after)}`,
        children.length === 0 ? '' : `${addLevel(children, number)}/Count ${String(-children.length)}`,
      ];
      const entry = `/Title ${encodeText(title)}/Parent ${ref(parent)}/Dest [${ref(target)} /Fit]`;
      fresh.set(number, `<<${entry}${links.join('')}>>`);
    });
    return `/First ${ref(numbers[0] ?? 0)}/Last ${ref(numbers.at(-1) ?? 0)}`;
  }

  const top = addLevel(entries, root);
  fresh.set(root, `<</Type /Outlines${top}/Count ${String(entries.length)}>>`);
  return next;
}
