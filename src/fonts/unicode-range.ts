/** Sets of characters as CSS writes them. */

/** Pairs of first and last code point. */
export type Spans = readonly (readonly [number, number])[];

/** By what they are written as: all faces of a package have the same. */
const parsed = new Map<string, Spans>();

/** `U+30-39,U+2C` as spans. */
export function parseUnicodeRange(range: string): Spans {
  const known = parsed.get(range);
  if (known !== undefined) return known;
  const spans = range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  parsed.set(range, spans);
  return spans;
}

/** Code points as a `unicode-range`, neighbours joined. */
export function stringifyUnicodeRange(codes: Iterable<number>): string {
  const spans: [number, number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && code <= last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  return spans
    .map(([first, last]) => `U+${first.toString(16)}${last === first ? '' : `-${last.toString(16)}`}`)
    .join(',');
}

/** Those of the code points that lie in these spans, in order. */
export function takeIn(codes: ReadonlySet<number>, spans: Spans): number[] {
  const taken: number[] = [];
  for (const [first, last] of spans) {
    // A Chinese talk has a thousand characters, and its fonts a hundred short spans for each of a hundred files.
    if (last - first > codes.size) taken.push(...[...codes].filter((code) => code >= first && code <= last));
    else for (let code = first; code <= last; code += 1) if (codes.has(code)) taken.push(code);
  }
  return taken.sort((a, b) => a - b);
}

/** All code points of spans, in their order. */
export function listCodes(spans: Spans): number[] {
  return spans.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}
