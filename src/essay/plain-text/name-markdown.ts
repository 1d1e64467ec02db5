/** Markdown that was given the name of plain text is read as such, and its author told so. */
import type { Fault } from '../../errors.ts';
import type { Line } from './plain-text-piece.ts';

/** Signs that few write unless they write Markdown; one alone may be meant as it stands. */
const signs = [
  /^#{1,6} \S/,
  /^\s{0,3}(?:```|~~~)/,
  /\*\*\S[^*]*\*\*/,
  /!?\[[^[\]]+\]\((?:https?:|[./#])[^)[\s]*\)/,
];

/** The warning that a text looks like Markdown, at the first line that does. */
export function nameMarkdown(lines: readonly Line[], file: string): Fault[] {
  const found = signs.flatMap((sign) => lines.find(({ text }) => sign.test(text)) ?? []);
  if (found.length < 2) return [];
  return [
    {
      message: 'This looks like Markdown, but a .txt file is read as plain text.',
      hint: 'Give it a name that ends in .md.',
      file,
      line: Math.min(...found.map(({ number }) => number)),
    },
  ];
}
