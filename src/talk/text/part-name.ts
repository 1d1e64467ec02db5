import { sliceRichText, toPlainRichText } from '../rich-text.ts';
import type { RichText } from '../shown.ts';

/** A name alone is no longer. */
const longestName = 30;

/** Who is quoted, parted at the first comma into name and description; undivided where marks begin within the name. */
export function partName(by: RichText): { name?: string; rest: RichText } {
  const comma = by.text.search(/(?<=.)[,，،、]./su);
  if (comma < 0 && by.marks.length === 0 && by.text.length <= longestName)
    return { name: by.text, rest: toPlainRichText('') };
  if (comma < 0 || by.marks.some(({ start }) => start < comma)) return { rest: by };
  return { name: by.text.slice(0, comma), rest: sliceRichText(by, comma) };
}
