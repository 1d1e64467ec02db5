/** A string of a PDF as it stands in the file, for patterns: in brackets, or as hexadecimal digits. */
export const stringPattern = String.raw`(\((?:[^\\()]|\\.)*\)|<[0-9A-Fa-f\s]*>)`;

const escapes: Readonly<Record<string, string>> = {
  '\n': '',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
};

/** Decodes a text string (PDF 1.7, 7.9.2.2): UTF-16 with a byte order mark, or else one byte a letter. */
export function decodeText(string: string): string {
  const bytes = string.startsWith('<')
    ? Buffer.from(string.replaceAll(/[<>\s]/g, ''), 'hex')
    : Buffer.from(unescape(string.slice(1, -1)), 'latin1');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  // Half a letter at its end is none.
  return bytes
    .subarray(2, bytes.length - (bytes.length % 2))
    .swap16()
    .toString('utf16le');
}

function unescape(text: string): string {
  return text.replaceAll(/\\(?:[0-7]{1,3}|.)/gs, (escape) => {
    const sign = escape.slice(1);
    return /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (escapes[sign] ?? sign);
  });
}
