/** The fragments that links within an essay may lead to. */

/**
 * The places of a text that links may name: its headings, and what has an id. Blog engines make ids of headings in
 * many ways, so all of them are folded.
 */
export function findAnchors(source: string, headings: readonly string[]): ReadonlySet<string> {
  const ids = [
    /\b(?:id|name)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))/gi,
    // kramdown, pandoc, Hugo: “## Heading {#id}”.
    /\{:?\s*#([\p{L}\p{N}_:.-]+)/gu,
    // Nextra: “## Heading [#id]”.
    /\[#([\w-]+)\]/g,
  ].flatMap((pattern) => Array.from(source.matchAll(pattern), ([, ...names]) => names.find(Boolean) ?? ''));
  return new Set([...headings, ...ids].map(foldAnchor));
}

/** An id or a fragment without capitals, blanks and punctuation, which blog engines treat differently. */
export function foldAnchor(name: string): string {
  let decoded = name;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    // A per cent sign of its own.
  }
  return decoded
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
