/** Books of Project Gutenberg: its licence stands around them, and a head says who wrote what. */
import type { FrontMatter, FrontValue } from '../front-matter/front-matter.ts';

const start = /^\s*\*{3} ?START OF (?:TH(?:E|IS) )?PROJECT GUTENBERG\b/iu;
const end =
  /^\s*(?:\*{3} ?END OF (?:TH(?:E|IS) )?PROJECT GUTENBERG\b|End of (?:the )?Project Gutenberg(?:’s|'s)?\b)/iu;

/** What the head of such a book says; nothing if the text is none. */
export function parseGutenbergHead(text: string): FrontMatter | undefined {
  const lines = text.split('\n');
  const at = lines.slice(0, 500).findIndex((line) => start.test(line));
  if (at === -1) return undefined;
  const values = new Map<string, FrontValue>();
  for (const [index, line] of lines.slice(0, at).entries()) {
    const [, key = '', value = ''] = /^(title|author): +(\S.*)$/iu.exec(line) ?? [];
    if (key !== '')
      values.set(key.toLowerCase(), { value: value.trim(), written: value.trim(), line: index + 1 });
  }
  return { values, endLine: at + 1 };
}

/** How many of the lines belong to the book: all, unless it ends as these do. */
export function countBookLines(lines: readonly string[]): number {
  const at = lines.findIndex((line) => end.test(line));
  return at === -1 ? lines.length : at;
}
