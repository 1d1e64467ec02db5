/** Encodes a text string of a PDF (PDF 1.7, 7.9.2.2) as UTF-16 with a byte order mark, in hexadecimal digits. */
export function encodeText(text: string): string {
  const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bigEndian.toString('hex')}>`;
}
