/**
 * Reads what pages say from what draws them, as Skia writes it: an operator a line, and fonts of two bytes a glyph with
 * tables of widths and letters (PDF 1.7, 9.4 and 9.7). pdf.js does it for any PDF, and takes eight times as long.
 */
import type { DrawnRun } from './find-strays.ts';
import { readActualText } from './read-actual-text.ts';
import { findReference, type PdfObjects } from './pdf-objects.ts';
import { readGlyphs, type Glyphs } from './read-glyphs.ts';

export interface DrawnText {
  /** As `PdfPage` has it. */
  text: string;
  runs: DrawnRun[];
  /** The numbers of the fonts that are used. */
  fonts: ReadonlySet<number>;
  /** The names of those in which letters or digits are set. */
  lettered: ReadonlySet<string>;
}

/** As `cm` and `Tm` have it; text that is turned or slanted is left to pdf.js. */
interface Frame {
  scaleX: number;
  scaleY: number;
  x: number;
  y: number;
}

/** Forms may hold forms, and a file that is wrong a circle of them. */
const deepest = 8;
const opensMark = /B(?:DC|MC)$/;
/** Everything else outside of texts paints, or says how. */
const matters = /(?:^| )(?:BT|ET|EMC|cm|q|Q|Do)$|B(?:DC|MC)$/;
const number = String.raw`(-?\d*\.?\d+)`;
const fontPattern = new RegExp(`^/(F\\d+) ${number} Tf$`);

/** Thrown inside where a page has what this reader does not know. */
class Unknown extends Error {}

/** A reader of a file's pages by their objects' numbers; it gives nothing for a page that has what it does not know. */
export function openTextReader(objects: PdfObjects): (page: number) => DrawnText | undefined {
  const known = new Map<number, Glyphs | undefined>();

  function findGlyphs(font: number): Glyphs {
    if (!known.has(font)) known.set(font, readGlyphs(objects, font));
    const glyphs = known.get(font);
    if (glyphs === undefined) throw new Unknown();
    return glyphs;
  }

  return (page) => {
    const dictionary = objects.read(page);
    const contents = findReference(dictionary, 'Contents');
    if (contents === undefined) return undefined;
    const drawing = new Drawing(objects, findGlyphs);
    try {
      drawing.follow(dictionary, objects.readStream(contents), { scaleX: 1, scaleY: 1, x: 0, y: 0 }, 0);
    } catch (error) {
      if (error instanceof Unknown) return undefined;
      throw error;
    }
    return drawing;
  };
}

/** Follows the operators of a page. */
class Drawing implements DrawnText {
  text = '';
  readonly runs: DrawnRun[] = [];
  readonly fonts = new Set<number>();
  readonly lettered = new Set<string>();
  readonly #objects: PdfObjects;
  readonly #findGlyphs: (font: number) => Glyphs;
  /** What is marked around, as pdf.js has it; a span has a text of its own. */
  readonly #open: ('span' | 'artifact' | 'tag')[] = [];
  /** Of what was shown last; of nothing before. */
  #baseline = NaN;

  constructor(objects: PdfObjects, findGlyphs: (font: number) => Glyphs) {
    this.#objects = objects;
    this.#findGlyphs = findGlyphs;
  }

  /** @param dictionary of the page or the form that this content draws, with its resources */
  follow(dictionary: string, content: string, start: Frame, depth: number): void {
    if (depth > deepest) throw new Unknown();
    const spans = content.includes('/ActualText') ? readActualText(content) : [];
    const kept: Frame[] = [];
    let frame = start;
    let line: Frame = start;
    let isText = false;
    let set: { glyphs: Glyphs; size: number } | undefined;
    /** How far along the line what was shown since the last move has come. */
    let along = 0;

    for (const operation of content.split('\n')) {
      if (!isText && !matters.test(operation)) continue;
      if (isText && operation.endsWith('Tj')) {
        const start = operation.indexOf('<');
        if (start > 0) [line, along] = [move(line, operation, start), 0];
        if (set === undefined || start === -1 || !operation.endsWith('> Tj')) throw new Unknown();
        along = this.#show(operation.slice(start + 1, -'> Tj'.length), set, line, frame, along);
      } else if (operation === 'BT') {
        isText = true;
      } else if (operation === 'ET') {
        isText = false;
      } else if (operation === 'EMC') {
        this.#open.pop();
      } else if (operation === 'q') {
        kept.push(frame);
      } else if (operation === 'Q') {
        frame = kept.pop() ?? start;
      } else if (operation.endsWith('Tm') || operation.endsWith('cm')) {
        const next = readFrame(operation);
        if (isText) [line, along] = [next, 0];
        else frame = within(frame, next);
      } else if (operation.endsWith('Tf')) {
        const [, name = '', size = ''] = fontPattern.exec(operation) ?? [];
        const font = name === '' ? undefined : findReference(dictionary, name);
        if (font === undefined) throw new Unknown();
        set = { glyphs: this.#findGlyphs(font), size: Number(size) };
        this.fonts.add(font);
      } else if (opensMark.test(operation)) {
        this.#mark(operation, spans);
      } else if (operation.endsWith('Do')) {
        this.#drawForm(dictionary, operation, frame, depth);
      } else {
        throw new Unknown();
      }
    }
  }

  /** Gives how far along the line it leads. */
  #show(
    hex: string,
    { glyphs, size }: { glyphs: Glyphs; size: number },
    line: Frame,
    frame: Frame,
    along: number,
  ): number {
    const place = within(frame, line);
    let [text, end] = ['', along];
    if (hex.length % 4 !== 0) throw new Unknown();
    for (let at = 0; at < hex.length; at += 4) {
      const glyph = Number.parseInt(hex.slice(at, at + 4), 16);
      if (Number.isNaN(glyph)) throw new Unknown();
      text += glyphs.letters.get(glyph) ?? '';
      end += ((glyphs.widths.get(glyph) ?? glyphs.width) / 1000) * size;
    }
    if (!this.lettered.has(glyphs.name) && /[\p{L}\p{N}]/u.test(text)) this.lettered.add(glyphs.name);
    const [from, to] = [place.x + along * place.scaleX, place.x + end * place.scaleX];
    this.#note(text, Math.min(from, to), Math.max(from, to), place.y, Math.abs(size * place.scaleY));
    if (Math.abs(this.#baseline - place.y) > 1) this.text += ' ';
    this.#baseline = place.y;
    if (this.#open.every((mark) => mark === 'tag')) this.text += text;
    return end;
  }

  /** Letters are often set one by one: what follows on the same line is part of the same run. */
  #note(text: string, left: number, right: number, baseline: number, size: number): void {
    if (text.trim() === '') return;
    const run = this.runs.at(-1);
    if (run?.baseline !== baseline || run.size !== size) {
      this.runs.push({ text, left, right, baseline, size });
      return;
    }
    run.text += text;
    run.left = Math.min(run.left, left);
    run.right = Math.max(run.right, right);
  }

  /** Marks of tags have an id; those that have none are spans with their own text, or no content. */
  #mark(operation: string, spans: string[]): void {
    const isSpan = operation.startsWith('/Span<</ActualText');
    if (!isSpan) this.#open.push(operation.startsWith('/Artifact') ? 'artifact' : 'tag');
    else {
      const own = spans.shift();
      if (own === undefined) throw new Unknown();
      if (!this.#open.includes('artifact')) this.text += own;
      this.#open.push('span');
    }
  }

  #drawForm(dictionary: string, operation: string, frame: Frame, depth: number): void {
    const name = /^\/(X\d+) Do$/.exec(operation)?.[1];
    const object = name === undefined ? undefined : findReference(dictionary, name);
    if (object === undefined) throw new Unknown();
    const form = this.#objects.read(object);
    if (form.includes('/Subtype /Image')) return;
    if (!form.includes('/Subtype /Form')) throw new Unknown();
    const matrix = /\/Matrix \[([^\]]*)\]/.exec(form)?.[1];
    const inner = matrix === undefined ? frame : within(frame, readFrame(`${matrix.trim()} cm`));
    this.follow(form, this.#objects.readStream(object), inner, depth + 1);
  }
}

/** Where a line goes on that moves before it shows something, as `7.5 0 Td <0041> Tj` says; `end` is where that begins. */
function move({ scaleX, scaleY, x, y }: Frame, operation: string, end: number): Frame {
  const gap = operation.indexOf(' ');
  const [right, up] = [Number(operation.slice(0, gap)), Number(operation.slice(gap, end - ' Td '.length))];
  if (!operation.startsWith(' Td ', end - ' Td '.length) || Number.isNaN(right + up)) throw new Unknown();
  return { scaleX, scaleY, x: x + scaleX * right, y: y + scaleY * up };
}

function readFrame(operation: string): Frame {
  const parts = operation.split(' ');
  const [scaleX = NaN, skewY = NaN, skewX = NaN, scaleY = NaN, x = NaN, y = NaN] = parts.map(Number);
  const isKnown = parts.length === 7 && skewX === 0 && skewY === 0;
  if (!isKnown || Number.isNaN(scaleX + scaleY + x + y)) throw new Unknown();
  return { scaleX, scaleY, x, y };
}

function within(outer: Frame, inner: Frame): Frame {
  return {
    scaleX: outer.scaleX * inner.scaleX,
    scaleY: outer.scaleY * inner.scaleY,
    x: outer.scaleX * inner.x + outer.x,
    y: outer.scaleY * inner.y + outer.y,
  };
}
