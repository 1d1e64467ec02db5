/** CriticMarkup, in which editors write what they would change: it reads as the text would with their changes. */
import type { Edit } from '../markdown/edited-text.ts';

/** Within one paragraph, and with words in it. The sign that closes ends each part, so that no text is read twice. */
const within = (end: string) => String.raw`(?!\})((?:(?!${end}|\n[ \t]*\n|\{(?:\+\+|--|~~|==|>>))[^])*)`;
const change = new RegExp(
  [
    String.raw`\{\+\+${within(String.raw`\+\+\}`)}\+\+\}`,
    String.raw`\{--${within('--\\}')}--\}`,
    String.raw`\{~~${within('~>|~~\\}')}~>${within('~~\\}')}~~\}`,
    String.raw`\{==${within('==\\}')}==\}`,
    String.raw`\{>>${within('<<\\}')}<<\}`,
  ].join('|'),
  'g',
);

/**
 * What was added stays, what was taken out is struck, and remarks to the author are nobody else's.
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findCritic(masked: string): Edit[] {
  if (!/\{(?:\+\+|--|~~|==|>>)/.test(masked)) return [];
  return Array.from(masked.matchAll(change), (match): Edit => {
    const [whole, added, removed, old, fresh, marked] = match as (string | undefined)[];
    const start = match.index;
    const end = start + (whole ?? '').length;
    if (old !== undefined) return { start, end, text: strike(old) + (fresh ?? '') };
    return { start, end, text: added ?? (removed === undefined ? (marked ?? '') : strike(removed)) };
  });
}

/** Struck text as Markdown has it: its blanks stand outside. */
function strike(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}<del>${words}</del>${after}`;
}
