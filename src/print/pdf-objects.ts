/**
 * The objects of a PDF as Chromium writes it, with a plain table of cross-references and dictionaries in clear text:
 * just enough to add an incremental update (PDF 1.7, 7.5.6).
 */

export interface PdfObjects {
  /** One more than the highest number of an object. */
  size: number;
  /** The numbers of the catalog and of the description. */
  root: number;
  info: number;
  /** A dictionary as it stands in the file. */
  read: (number: number) => string;
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
  const trailer = pdf.toString('latin1', pdf.lastIndexOf('trailer'));
  const readNumber = (pattern: RegExp, text: string): number => {
    const number = pattern.exec(text)?.[1];
    if (number === undefined) throw new Error(`The PDF lacks ${pattern.source}: ${text.slice(0, 200)}`);
    return Number(number);
  };
  const size = readNumber(/\/Size (\d+)/, trailer);
  const root = readNumber(/\/Root (\d+) 0 R/, trailer);
  const info = readNumber(/\/Info (\d+) 0 R/, trailer);
  const start = readNumber(/startxref\s+(\d+)/, trailer);
  const table = pdf.toString('latin1', start).split('\n');

  /** Where a dictionary's content starts and ends, its `<<` and `>>` left out. */
  function locate(number: number): [start: number, end: number] {
    // The table's first two lines are its name and its range, which starts at 0.
    const entry = pdf.indexOf(`${String(number)} 0 obj`, Number(table[number + 2]?.slice(0, 10)));
    const end = pdf.lastIndexOf('>>', pdf.indexOf('endobj', entry));
    const start = pdf.indexOf('<<', entry) + 2;
    if (entry === -1 || start > end) throw new Error(`The PDF lacks the object ${String(number)}.`);
    return [start, end];
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

  return {
    size,
    root,
    info,
    read,
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
