/** The beginning of a text, for a message: on one line, at most `most` characters, cut between words where there are any. */
export function shorten(text: string, most = 48): string {
  const line = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (line.length <= most) return line.join('');
  const cut = line.slice(0, most - 1).join('');
  return `${cut.replace(/(?<=.{16})\s\S*$/u, '').trimEnd()}…`;
}
