/** Tells what an author denies to put the right thing in its place. English only. */
import { wordSet } from '../words/word-set.ts';

/** Tie a sentence to the one before, and are no part of what it says. */
const links = wordSet('so but and now still no rather instead');
/** A denial so many words behind a sentence's start denies what it says, and not a part of it. */
const within = 8;

const denial = /^(?:not|never|cannot|\S+n[’']t)$/u;
const helper = /^(?:do|does|did)n[’']t$/u;
/** What is said of nobody, and then of somebody. */
const nobody = /^(?:nobody|none|nothing)$/u;
const somebody = /^(?:somebody|someone|something|everybody|everyone|everything|some|all)$/u;

/**
 * Whether the next sentence says how it is what this one says it is not, in the same words: "Pumps don’t fail by age.
 * Pumps fail by sand.", "Nobody waits for a pump. Somebody waits for water."
 */
export function isCorrected(text: string, next: string): boolean {
  const [denied, right] = [listWords(text), listWords(next)];
  if (denied.length < 3 || right.length < 3 || right.slice(0, within).some((word) => denial.test(word)))
    return false;
  const [[subject = '', second = '', third = ''], [asserted = '', after = '']] = [denied, right];
  if (nobody.test(subject)) return somebody.test(asserted) && second === after;
  const isDenied = denied.slice(0, within).some((word) => denial.test(word));
  if (!isDenied || subject !== asserted) return false;
  if (helper.test(second)) return third === after;
  // "It isn’t age. It is sand.", "It’s not age. It’s sand."
  const isShort = second === 'not' && /[’'](?:s|re|m)$/u.test(subject);
  return isShort || second.replace(/n[’']t$/u, '') === after;
}

function listWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const start = words.findIndex((word) => !links.has(word));
  return start < 0 ? [] : words.slice(start);
}
