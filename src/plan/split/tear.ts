/** What it costs the reader to part code there, whatever its language. */
import { indentOf } from '../../talk/text/indent-of.ts';

/** What closes, continues or answers the line before it. */
const goesOn =
  /^\s*(?:[)\]}>]|\*|-->|<\/|(?:end|else|elif|elsif|elseif|except|rescue|ensure|catch|finally|then|do|done|fi|esac)\b|\.\w+(?:\(|$)|&&|\|[|>]|\?[.:\s]|:\s)/u;
/** What belongs to the line behind it: whatever opens, a comment, an annotation. */
const leadsOn = /(?:[([{:\\]|[=-]>|\/\*+)\s*$|^\s*(?:\/\/|\/?\*|#(?!\w)|--\s|;;|<!--|@\w)/u;

export interface Seam {
  before: string;
  behind: string;
  /** Whether a blank line stands there. */
  isBlank: boolean;
}

/**
 * What is lost where code is parted, in slides: to keep a definition whole, or what goes on in the next line, is worth one
 * more. Nothing is lost at a blank line that stands in no block.
 * @param indents all indentations of the code, in order
 */
export function weighTear({ before, behind, isBlank }: Seam, indents: readonly number[]): number {
  const depth = Math.max(0, indents.indexOf(indentOf(behind)));
  const isTorn = goesOn.test(behind) || leadsOn.test(before);
  if (isBlank) return Math.min(depth, 1) * 0.3 + Math.max(0, depth - 1) * 0.15 + (isTorn ? 0.5 : 0);
  return (depth === 0 ? 0.5 : 1.4 + depth * 0.3) + (isTorn ? 2 : 0);
}

/** The indentations of the lines that are not blank, in order. */
export function listIndents(lines: readonly string[]): number[] {
  const written = lines.filter((line) => line.trim() !== '');
  return [...new Set(written.map(indentOf))].sort((a, b) => a - b);
}
