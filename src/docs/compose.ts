/** Pieces of Markdown that the documentation is put together from. */
import { stringify } from 'yaml';

/** Says where a file comes from, so that it is not edited by hand. */
const origin = '# Written by "npm run docs" from the tables of the program: change those.\n';

/** An essay with a head, its blocks parted by blank lines. */
export function composeEssay(head: Readonly<Record<string, unknown>>, blocks: readonly string[]): string {
  return `---\n${origin}${stringify(head, { lineWidth: 0 })}---\n\n${blocks.join('\n\n')}\n`;
}

/** A fence with more backticks than any within, so that none of them closes it. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/^`+/gm), ([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text}\n${ticks}`;
}

/** Prose that explains: it is said while what it explains stands there, and shown on no slide. */
export function explain(text: string): string {
  return `<!-- say -->\n${text}`;
}

/** An example as it is written, and then the same, or what becomes of it, at work: it makes slides of its own. */
export function demonstrate(example: string, becomes = example): string[] {
  return [fence('md', example), becomes];
}

export function composeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}
