import { isFinite } from './clauses.ts';
import { findMainStart } from './main-start.ts';
import { isComma } from './marks.ts';
import { findItemCommas } from './bonds/series.ts';
import type { Sentence, Token } from './sentence.ts';
import { isHungryNoun } from './words/governors.ts';

/** What is made of all of its parts, or counts them. */
const wholes =
  /^(?:between|both|combin(?:es?|ed|ing|ation)|mix|mixture|blend|list|collection|total|all|three|four|five|six|seven|eight|following|together)$/u;
/** How far before its first comma a series may begin, in tokens. */
const reach = 8;

/**
 * Where all of a series but its first item may go, up to the sentence's end: "We mend the pumps, oil the valves, and
 * sharpen the tools." It says less, but no other thing, and needs no new "and".
 */
export function findSeriesTail(sentence: Sentence): number | undefined {
  const { tokens, first, end } = sentence;
  const joint = tokens.slice(first, end).findLast(({ lower }) => lower === 'and');
  if (joint === undefined || !isComma(tokens[joint.index - 1])) return undefined;
  const commas = findItemCommas(sentence, joint.index - 1);
  const comma = Math.min(...commas);
  if (commas.length === 0 || tokens.slice(findMainStart(sentence) ?? first, comma).some(isComma))
    return undefined;
  // "the discovery, repair, and *analysis of* the leak": what all of them are of stands behind the last.
  if (tokens[joint.index + 1]?.pos === 'NOUN' && tokens[joint.index + 2]?.lower === 'of') return undefined;
  const rest = tokens.slice(joint.index, end);
  if (rest.some(isComma) || rest.some(({ text }) => /^[;:—–]$/u.test(text))) return undefined;
  const isOfWhole = tokens
    .slice(Math.max(first, comma - reach), comma)
    .some(({ lower, pos }) => wholes.test(lower) || (pos === 'NOUN' && isHungryNoun(lower)));
  return isOfWhole || !isWholeItem(tokens, comma) || !hasVerb(tokens, first, comma) ? undefined : comma;
}

/** "our plan, …" and "plans, …"; in "user, group, and file names" the noun of all stands behind the last. */
function isWholeItem(tokens: readonly Token[], comma: number): boolean {
  const { pos, lower = '' } = tokens[comma - 1] ?? {};
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  if (/[^s]s$/u.test(lower)) return true;
  const item = tokens.slice(Math.max(0, comma - 4), comma - 1);
  return item.some(
    (token) => token.pos === 'DET' || token.isPossessive || /^(?:our|my|your|their|its)$/u.test(token.lower),
  );
}

function hasVerb(tokens: readonly Token[], first: number, to: number): boolean {
  return tokens.slice(first, to).some(({ index }) => isFinite(tokens, index));
}
