/** Where code without a blank line is parted with least harm, whatever its language. */
import { indentOf } from '../../talk/text/indent-of.ts';

/** What closes, continues or answers the line before it. */
const goesOn =
  /^\s*(?:[)\]}>]|\*|-->|<\/|(?:end|else|elif|elsif|elseif|except|rescue|ensure|catch|finally|then|do|done|fi|esac)\b|\.\w+(?:\(|$)|&&|\|[|>]|\?[.:\s]|:\s)/u;
/** What belongs to the line behind it: whatever opens, a comment, an annotation. */
const leadsOn = /(?:[([{:\\]|[=-]>|\/\*+)\s*$|^\s*(?:\/\/|\/?\*|#(?!\w)|--\s|;;|<!--|@\w)/u;

/**
 * Behind which of the lines `from` to `to` the code is parted: where nothing is torn, then where the next line is indented least,
 * then nearest to `target`.
 * @param from and the others count the lines before the seam
 */
export function findSeam(
  lines: readonly { text: string }[],
  from: number,
  to: number,
  target: number,
): number {
  let best = target;
  let least = [Infinity];
  for (let seam = from; seam <= to; seam += 1) {
    const before = lines[seam - 1]?.text ?? '';
    const behind = lines[seam]?.text ?? '';
    const isTorn = goesOn.test(behind) || leadsOn.test(before);
    const cost = [isTorn ? 1 : 0, indentOf(behind), Math.abs(seam - target)];
    const at = cost.findIndex((each, index) => each !== least[index]);
    if (at !== -1 && (cost[at] ?? 0) < (least[at] ?? Infinity)) [best, least] = [seam, cost];
  }
  return best;
}
