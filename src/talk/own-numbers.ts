/** The numbers that headings bring along, `1. Stages` or `🚀 2) Jobs`: a section's slide shows them large, and no other beside them. */
import type { SectionName } from './talk.ts';

const numbered =
  /^([^\p{L}\p{N}]*)(\p{Nd}{1,2})(?:[.):](?:\s+|(?=\p{Lo}))|[．、：）]\s*|\s[–—-]\s)(?=.*\p{L})/u;

/** Whether the talk's own sections count themselves; one that begins with a number may do so by chance. */
export function countThemselves(sections: readonly SectionName[]): boolean {
  return sections.filter(({ heading, depth }) => depth === 1 && numbered.test(heading)).length > 1;
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
