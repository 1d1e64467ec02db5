/**
 * Says in a PDF who wrote it. Chromium knows a page's title alone and calls itself the creator; the rest is added as
 * an incremental update (PDF 1.7, 7.5.6), which leaves pages and tags untouched byte for byte.
 */

export interface PdfDescription {
  title: string;
  author?: string;
  subject?: string;
  /** When the file was made. */
  date: Date;
}

/**
 * A copy of a PDF, as Chromium writes it, with this description.
 * The old one is blanked, so that the bytes depend on nothing but the pages and the description.
 */
export function describePdf(pdf: Uint8Array, { title, author, subject, date }: PdfDescription): Uint8Array {
  const old = Buffer.from(pdf);
  const { size, root, info, start } = readTrailer(old);
  const producer = blankDescription(old, info);

  const day = `D:${date.toISOString().replaceAll(/[-:T]|\..*/g, '')}Z`;
  const entries = Object.entries({
    Title: title,
    Author: author,
    Subject: subject,
    Creator: 'Lectern',
    Producer: producer,
    CreationDate: day,
    ModDate: day,
  }).flatMap(([key, value]) => (value === undefined ? [] : [`/${key} ${encodeString(value)}`]));
  const object = `${String(info)} 0 obj\n<<${entries.join('\n')}>>\nendobj\n`;
  const offset = old.length + 1;
  const update = [
    `\n${object}xref\n${String(info)} 1\n${String(offset).padStart(10, '0')} 00000 n \n`,
    `trailer\n<</Size ${String(size)}/Root ${String(root)} 0 R/Info ${String(info)} 0 R/Prev ${String(start)}>>\n`,
    `startxref\n${String(offset + object.length)}\n%%EOF\n`,
  ];
  return Buffer.concat([old, Buffer.from(update.join(''), 'latin1')]);
}

interface Trailer {
  size: number;
  /** Numbers of the objects that hold the catalog and the description. */
  root: number;
  info: number;
  /** Where the table of cross-references starts. */
  start: number;
}

function readTrailer(pdf: Buffer): Trailer {
  const end = pdf.toString('latin1', pdf.lastIndexOf('trailer'));
  const read = (pattern: RegExp): number => {
    const number = pattern.exec(end)?.[1];
    if (number === undefined)
      throw new Error(`The PDF’s trailer lacks ${pattern.source}: ${end.slice(0, 200)}`);
    return Number(number);
  };
  return {
    size: read(/\/Size (\d+)/),
    root: read(/\/Root (\d+) 0 R/),
    info: read(/\/Info (\d+) 0 R/),
    start: read(/startxref\s+(\d+)/),
  };
}

/** Overwrites the description's entries with spaces and gives the producer, who keeps its name. */
function blankDescription(pdf: Buffer, info: number): string {
  const start = pdf.indexOf(`\n${String(info)} 0 obj\n`) + 1;
  const end = pdf.indexOf('endobj', start);
  const object = pdf.toString('latin1', start, end);
  const [open, close] = [object.indexOf('<<') + 2, object.lastIndexOf('>>')];
  if (start === 0 || open < 2 || close < open)
    throw new Error('The PDF’s description is not where it should be.');
  pdf.fill(' ', start + open, start + close);
  return /\/Producer \(([^()\\]*)\)/.exec(object)?.[1] ?? 'Chromium';
}

/** A text string (PDF 1.7, 7.9.2.2): UTF-16 with its mark, as hexadecimal digits. */
function encodeString(text: string): string {
  const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bigEndian.toString('hex')}>`;
}
