/**
 * The objects of a PDF as Chromium writes it, with plain tables of cross-references and dictionaries in clear text:
 * just enough to add an incremental update (PDF 1.7, 7.5.6), and to read what pdf.js leaves out.
 */
import { inflateSync } from 'node:zlib';

export interface PdfObjects {
  /** One more than the highest number of an object. */
  size: number;
  /** The numbers of the catalog and of the description. */
  root: number;
  info: number;
  /** A dictionary as it stands in the file. */
  read: (number: number) => string;
  /** What draws a page. */
  readContent: (page: number) => string;
  /** Overwrites what stands in a dictionary with spaces; its replacement comes with the update. */
  blank: (number: number) => void;
  /** The numbers of the pages, in their order. */
  listPages: () => number[];
  /** The file with these dictionaries added, or in place of those of the same number. */
  update: (fresh: ReadonlyMap<number, string>) => Uint8Array;
}

/** Throws if the file is not built as Chromium builds it. */
export function openPdf(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes);
  const start = readNumber(
    /startxref\s+(\d+)\s+%%EOF\s*$/,
    pdf.toString('latin1', Math.max(0, pdf.length - 64)),
  );
  const { offsets, trailer } = readTables(pdf, start);
  const size = readNumber(/\/Size (\d+)/, trailer);
  const root = readNumber(/\/Root (\d+) 0 R/, trailer);
  const info = readNumber(/\/Info (\d+) 0 R/, trailer);

  /** Where a dictionary's content starts and ends, its `<<` and `>>` left out. */
  function locate(number: number): [start: number, end: number] {
    const entry = offsets.get(number);
    if (entry === undefined) throw new Error(`The PDF lacks the object ${String(number)}.`);
    const object = pdf.indexOf('endobj', entry);
    const stream = pdf.subarray(entry, object).indexOf('stream\n');
    return [pdf.indexOf('<<', entry) + 2, pdf.lastIndexOf('>>', stream === -1 ? object : entry + stream)];
  }

  const read = (number: number): string => {
    const [start, end] = locate(number);
    return pdf.toString('latin1', start - 2, end + 2);
  };

  function listPagesBelow(number: number): number[] {
    const node = read(number);
    if (!node.includes('/Type /Pages')) return [number];
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => listPagesBelow(Number(kid)));
  }

  function readContent(page: number): string {
    const content = readNumber(/\/Contents (\d+) 0 R/, read(page));
    const dictionary = read(content);
    const start = pdf.indexOf('stream\n', locate(content)[1]) + 'stream\n'.length;
    const stream = pdf.subarray(start, start + readNumber(/\/Length (\d+)/, dictionary));
    return (dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream).toString('latin1');
  }

  return {
    size,
    root,
    info,
    read,
    readContent,
    blank: (number) => pdf.fill(' ', ...locate(number)),
    listPages: () => listPagesBelow(readNumber(/\/Pages (\d+) 0 R/, read(root))),
    update(fresh) {
      let body = '\n';
      let table = 'xref\n';
      for (const [number, dictionary] of [...fresh].sort(([a], [b]) => a - b)) {
        table += `${String(number)} 1\n${String(pdf.length + body.length).padStart(10, '0')} 00000 n \n`;
        body += `${String(number)} 0 obj\n${dictionary}\nendobj\n`;
      }
      const newSize = Math.max(size, ...[...fresh.keys()].map((number) => number + 1));
      const entries = `/Size ${String(newSize)}/Root ${String(root)} 0 R/Info ${String(info)} 0 R/Prev ${String(start)}`;
      const end = `trailer\n<<${entries}>>\nstartxref\n${String(pdf.length + body.length)}\n%%EOF\n`;
      return Buffer.concat([pdf, Buffer.from(body + table + end, 'latin1')]);
    },
  };
}

/** Offsets of all objects by their numbers, a newer table before the one that it updates, and the newest trailer. */
function readTables(pdf: Buffer, start: number): { offsets: Map<number, number>; trailer: string } {
  const offsets = new Map<number, number>();
  const trailers: string[] = [];
  for (let table: number | undefined = start; table !== undefined;) {
    const end = pdf.indexOf('trailer', table);
    let number = 0;
    for (const line of pdf.toString('latin1', table, end).split('\n').slice(1)) {
      const [, offset, use] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
      if (offset === undefined) {
        number = Number(line.split(' ')[0]);
        continue;
      }
      if (use === 'n' && !offsets.has(number)) offsets.set(number, Number(offset));
      number += 1;
    }
    const trailer = pdf.toString('latin1', end, pdf.indexOf('startxref', end));
    trailers.push(trailer);
    const previous = /\/Prev (\d+)/.exec(trailer)?.[1];
    table = previous === undefined ? undefined : Number(previous);
  }
  return { offsets, trailer: trailers[0] ?? '' };
}

function readNumber(pattern: RegExp, text: string): number {
  const number = pattern.exec(text)?.[1];
  if (number === undefined) throw new Error(`The PDF lacks ${pattern.source}: ${text.slice(0, 200)}`);
  return Number(number);
}
