/**
 * The numbers that headings bring along, `1. Stages` or `🚀 2) Jobs`: a section's slide shows them large, and no other beside
 * them. With a word, as in `Step 1: Build` or `Part III`, they stay in the heading.
 */
import type { SectionName } from './talk.ts';

const numbered =
  /^([^\p{L}\p{N}]*)(\p{Nd}{1,2})(?:[.):](?:\s+|(?=\p{Lo}))|[．、：）]\s*|\s[–—-]\s)(?=.*\p{L})/u;

/** A word with a number that ends the heading or is parted from what follows. */
const labelled =
  /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)\s+#?(?:\p{Nd}{1,3}|[IVXLC]+|one|two|three|four|five|six|seven|eight|nine|ten)(?=$|[.:)：]|\s+[–—-]\s)/iu;
const roman = /^()[IVXLC]+[.)]\s/u;
const eastern =
  /^第\s*[\p{Nd}一二三四五六七八九十百]+\s*([章节節部回课課步话話篇幕])|^제?\s*\p{Nd}+\s*([장부화편])(?=$|[.:\s])/u;

/** The word that a heading counts by; nothing where it does not. */
function findLabel(heading: string): string | undefined {
  const found = labelled.exec(heading) ?? roman.exec(heading);
  if (found !== null) return found[1]?.toLowerCase();
  const [, chinese, korean] = eastern.exec(heading) ?? [];
  return chinese ?? korean;
}

/** Each section's slide asks the same. */
const known = new WeakMap<readonly SectionName[], boolean>();

/** Whether the talk's own sections count themselves; one that begins with a number may do so by chance. */
export function countThemselves(sections: readonly SectionName[]): boolean {
  const before = known.get(sections);
  if (before !== undefined) return before;
  const found = haveNumbers(sections);
  known.set(sections, found);
  return found;
}

function haveNumbers(sections: readonly SectionName[]): boolean {
  const headings = sections.filter(({ depth }) => depth === 1).map(({ heading }) => heading);
  if (headings.filter((heading) => numbered.test(heading)).length > 1) return true;
  const labels = headings.flatMap((heading) => findLabel(heading) ?? []);
  return new Set(labels).size < labels.length;
}

/** A section's own number and its heading without it; nothing where it has none, or is no section of the talk's own. */
export function findOwnNumber(
  { heading, depth }: SectionName,
  sections: readonly SectionName[],
): { number: string; rest: string } | undefined {
  const [whole = '', before = '', number = ''] = numbered.exec(heading) ?? [];
  if (number === '' || depth !== 1 || !countThemselves(sections)) return undefined;
  return { number, rest: `${before}${heading.slice(whole.length)}` };
}
