/** Sets of characters as CSS writes them. */

/** `U+30-39,U+2C` as pairs of first and last code point. */
export function parseUnicodeRange(range: string): [number, number][] {
  return range.split(',').map((span) => {
    const [first = '', last = first] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
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
export function takeIn(codes: ReadonlySet<number>, spans: readonly (readonly [number, number])[]): number[] {
  return [...codes]
    .filter((code) => spans.some(([first, last]) => code >= first && code <= last))
    .sort((a, b) => a - b);
}
