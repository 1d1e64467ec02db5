/** Values in quotes that go on in the next line without an indent, which YAML forbids and every blog engine reads. */

const key = String.raw`^[\w-]+\s*:\s+`;
const quotes = [
  { opens: new RegExp(String.raw`${key}"(?:\\.|[^"\\])*\\?$`), closes: /^(?:\\.|[^"\\])*"\s*(?:#.*)?$/ },
  { opens: new RegExp(String.raw`${key}'(?:''|[^'])*$`), closes: /^(?:''|[^'])*'\s*(?:#.*)?$/ },
];
/** Where a quotation mark is missing rather than that a value goes on. */
const nextKey = /^["']?[\w-]+["']?\s*:(?:\s|$)/;

/** The source with these lines indented; as many lines as it had. */
export function indentQuoted(source: string): string {
  const lines = source.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const { closes } = quotes.find(({ opens }) => opens.test(lines[at] ?? '')) ?? {};
    if (closes === undefined) continue;
    let end = at + 1;
    while (end < lines.length && !nextKey.test(lines[end] ?? '') && !closes.test(lines[end] ?? '')) end += 1;
    if (end === lines.length || nextKey.test(lines[end] ?? '')) continue;
    for (at += 1; at <= end; at += 1) lines[at] = ` ${lines[at] ?? ''}`;
    at = end;
  }
  return lines.join('\n');
}
