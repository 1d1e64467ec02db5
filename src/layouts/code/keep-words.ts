/**
 * Keeps a browser from breaking a line of code within a word where a space is at hand: it would break `-enddate` behind
 * its hyphen.
 */

/** Letters of the shortest row: a line that has no more is never broken, and a longer word has to be. */
const shortestRow = 36;

/** Whether a line fits its row whatever stands in it, or has words that may be longer than a row. */
export function mayBreakInWords(line: string): boolean {
  return line.length <= shortestRow || line.split(/\s+/u).some((word) => word.length > shortestRow);
}

/** Marks that a browser breaks a line behind, with the letter that follows; tags stay as they are. */
const breaking = /<[^>]*>|[-/?!|}]+(?:&#?\w+;|[^\s<&])/gu;

/** A line's HTML in which each of these is bound to what follows it. */
export function keepWords(html: string): string {
  return html.replaceAll(breaking, (found) =>
    found.startsWith('<') ? found : `<span class="bound">${found}</span>`,
  );
}
