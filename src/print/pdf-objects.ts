/**
 * The objects of a PDF as Chromium writes it, with plain tables of cross-references and dictionaries in clear text:
 * just enough to write the file anew with some of them changed, and to read what pdf.js leaves out.
 */
import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';

export interface PdfObjects {
  /** One more than the highest number of an object. */
  size: number;
  /** The numbers of the catalog and of the description. */
  root: number;
  info: number;
  /** The numbers of all objects, ascending. */
  numbers: readonly number[];
  /** A dictionary as it stands in the file; nothing for an object that is none. */
  read: (number: number) => string;
  /** What the stream of an object holds, unpacked; for what draws, that is text. */
  readStream: (number: number) => string;
  /** The numbers of the pages, in their order. */
  listPages: () => number[];
  /** An object as it stands in the file, from its number to its end, with what `change` makes of its text before a stream. */
  copy: (number: number, change: (text: string) => string) => Buffer;
  /** The file with these objects added, or in place of those of the same number. */
  write: (fresh: ReadonlyMap<number, string>) => Uint8Array;
}

/** Throws if the file is not built as Chromium builds it. */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = readNumber(
    /startxref\s+(\d+)\s+%%EOF\s*$/,
    pdf.toString('latin1', Math.max(0, pdf.length - 64)),
  );
  const { offsets, trailer } = readTable(pdf, start);
  const size = readNumber(/\/Size (\d+)/, trailer);
  const root = readNumber(/\/Root (\d+) 0 R/, trailer);
  const info = readNumber(/\/Info (\d+) 0 R/, trailer);
  const numbers = [...offsets.keys()].sort((a, b) => a - b);
  const ends = findEnds(offsets, start);
  /** Dictionaries that were read, which the next asks for again. */
  const known = new Map<number, string>();

  /** Where an object starts and ends in the file. */
  function locate(number: number): [start: number, end: number] {
    const [entry, end] = [offsets.get(number), ends.get(number)];
    const name = `${String(number)} 0 obj`;
    if (
      entry === undefined ||
      end === undefined ||
      pdf.toString('latin1', entry, entry + name.length) !== name
    )
      throw new Error(`The PDF lacks the object ${String(number)}.`);
    return [entry, end];
  }

  /** An object's dictionary and where that ends, before its stream if it has one. */
  function readDictionary(number: number): { text: string; end: number } {
    const [entry, end] = locate(number);
    const from = pdf.indexOf('<<', entry);
    if (from === -1 || from >= end) return { text: '', end };
    // Most are small, and strings are searched faster.
    const text = pdf.toString('latin1', from, Math.min(end, from + 4096));
    const stream = text.indexOf('stream\n');
    if (stream === -1 && from + text.length < end) return readLarge(from, end);
    const last = text.lastIndexOf('>>', stream === -1 ? text.length : stream) + 2;
    return { text: text.slice(0, last), end: from + last };
  }

  function readLarge(from: number, end: number): { text: string; end: number } {
    const stream = pdf.subarray(from, end).indexOf('stream\n');
    const last = pdf.lastIndexOf('>>', stream === -1 ? end : from + stream) + 2;
    return { text: pdf.toString('latin1', from, last), end: last };
  }

  function read(number: number): string {
    const text = known.get(number) ?? readDictionary(number).text;
    known.set(number, text);
    return text;
  }

  function listPagesBelow(number: number): number[] {
    const node = read(number);
    if (!node.includes('/Type /Pages')) return [number];
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => listPagesBelow(Number(kid)));
  }

  function readStream(number: number): string {
    const { text, end } = readDictionary(number);
    const from = pdf.indexOf('stream\n', end) + 'stream\n'.length;
    const stream = pdf.subarray(from, from + readNumber(/\/Length (\d+)/, text));
    return (text.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
  }

  let pages: number[] | undefined;

  return {
    size,
    root,
    info,
    numbers,
    read,
    readStream,
    copy(number, change) {
      const [start, end] = locate(number);
      const { text, end: last } = readDictionary(number);
      const from = text === '' ? end : last;
      const changed = Buffer.from(change(pdf.toString('latin1', start, from)), 'latin1');
      return Buffer.concat([changed, pdf.subarray(from, end)]);
    },
    listPages: () => (pages ??= listPagesBelow(readNumber(/\/Pages (\d+) 0 R/, read(root)))),
    write(fresh) {
      const all = [...new Set([...numbers, ...fresh.keys()])].sort((a, b) => a - b);
      const objects = all.map((number) => {
        const object = fresh.get(number);
        return object === undefined
          ? pdf.subarray(...locate(number))
          : Buffer.from(`${String(number)} 0 obj\n${object}\nendobj\n`, 'latin1');
      });
      return writePdf(all, objects, { root, info });
    },
  };
}

/**
 * The object that a dictionary has at a key, where it names one; nothing otherwise. A page's fonts and forms have keys such
 * as `F4`: Skia names each after its number, and it keeps the name where several files became one.
 */
export function findReference(dictionary: string, key: string): number | undefined {
  const at = dictionary.indexOf(`/${key} `);
  const number =
    at === -1
      ? undefined
      : /^(\d+) 0 R/.exec(dictionary.slice(at + key.length + 2, at + key.length + 16))?.[1];
  return number === undefined ? undefined : Number(number);
}

/** A stream as an object, packed. */
export function stringifyStream(dictionary: string, content: string): string {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1');
  const entries = `${dictionary}/Filter /FlateDecode/Length ${String(packed.length)}`;
  return `<<${entries}>>\nstream\n${packed}\nendstream`;
}

/** How files begin, as Chromium writes it: the version, and bytes that tell that not all of it is text. */
const head = Buffer.from('%PDF-1.4\n%\xd3\xeb\xe9\xe1\n', 'latin1');

/**
 * A file of these objects. Its identity (PDF 1.7, 14.4) is made of its bytes.
 * @param numbers of the objects, ascending
 */
export function writePdf(
  numbers: readonly number[],
  objects: readonly Buffer[],
  { root, info }: { root: number; info: number },
): Uint8Array {
  let offset = head.length;
  let table = 'xref\n0 1\n0000000000 65535 f \n';
  for (const [at, number] of numbers.entries()) {
    if (number !== (numbers[at - 1] ?? 0) + 1 || at === 0) {
      const next = numbers.findIndex((other, index) => index > at && other !== (numbers[index - 1] ?? 0) + 1);
      table += `${String(number)} ${String((next === -1 ? numbers.length : next) - at)}\n`;
    }
    table += `${String(offset).padStart(10, '0')} 00000 n \n`;
    offset += objects[at]?.length ?? 0;
  }
  const body = Buffer.concat([head, ...objects]);
  const id = createHash('sha256').update(body).digest('hex').slice(0, 32);
  const size = (numbers.at(-1) ?? 0) + 1;
  const entries = `/Size ${String(size)}/Root ${String(root)} 0 R/Info ${String(info)} 0 R/ID [<${id}><${id}>]`;
  const end = `trailer\n<<${entries}>>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return Buffer.concat([body, Buffer.from(table + end, 'latin1')]);
}

/** Offsets of all objects by their numbers. */
function readTable(pdf: Buffer, start: number): { offsets: Map<number, number>; trailer: string } {
  const offsets = new Map<number, number>();
  const end = pdf.indexOf('trailer', start);
  let number = 0;
  for (const line of pdf.toString('latin1', start, end).split('\n').slice(1)) {
    // Twenty signs, of which the last ends the line: where, its generation, and whether it is there.
    if (line.length !== 19) {
      number = Number(line.split(' ')[0]);
      continue;
    }
    if (line[17] === 'n') offsets.set(number, Number(line.slice(0, 10)));
    number += 1;
  }
  return { offsets, trailer: pdf.toString('latin1', end, pdf.indexOf('startxref', end)) };
}

/** Each object ends where the next one in the file starts. */
function findEnds(offsets: ReadonlyMap<number, number>, tableStart: number): Map<number, number> {
  const inFile = [...offsets].sort(([, a], [, b]) => a - b);
  return new Map(inFile.map(([number], at) => [number, inFile[at + 1]?.[1] ?? tableStart]));
}

function readNumber(pattern: RegExp, text: string): number {
  const number = pattern.exec(text)?.[1];
  if (number === undefined) throw new Error(`The PDF lacks ${pattern.source}: ${text.slice(0, 200)}`);
  return Number(number);
}
