/** A text string of a PDF (PDF 1.7, 7.9.2.2): UTF-16 with its mark, as hexadecimal digits. */
export function encodeText(text: string): string {
  const bigEndian = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return `<${bigEndian.toString('hex')}>`;
}
