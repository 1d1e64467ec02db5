import { hasMainVerb } from '../condense/clauses.ts';
import type { Token } from '../condense/sentence.ts';
import { tagSentence } from '../condense/tag/tag-sentence.ts';
import { wordSet } from '../condense/words/word-set.ts';

const opening = /^(an?|two|three|four|five|six|seven|eight|nine|ten|several|some)\s/iu;
/** Verbs that want an object: “a curve *drawn on* glass” tells of no curve that draws. */
const depicting = wordSet(`
  drawn shown displayed rendered visualized visualised painted plotted printed pictured overlaid superimposed highlighted
  marked labelled labeled arranged stacked gathered mounted projected placed seen viewed surrounded
`);
const plural = /(?:[^su]s|men|people|children|mice|feet|fish|sheep)$/u;

/** Whether an English text is nothing but an indefinite noun phrase: “a lamp in the rain”, “two men”. */
export function isIndefinitePhrase(text: string): boolean {
  const article = opening.exec(text)?.[1]?.toLowerCase();
  if (article === undefined) return false;
  const { tokens } = tagSentence(text);
  if (hasMainVerb(tokens.filter((_, at) => !isDepicted(tokens, at)))) return false;
  if (article === 'some') return true;
  // The tagger often takes a verb for a noun: “a bug hides in line 3”, “two threads race for one lock”.
  const head = findHead(tokens);
  return head !== undefined && plural.test(head.lower) !== /^an?$/u.test(article);
}

function isDepicted(tokens: readonly Token[], at: number): boolean {
  const [before, verb, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return depicting.has(verb?.lower ?? '') && before?.pos === 'NOUN' && after?.pos === 'ADP';
}

/** The last noun in a row of such words as may stand before and in a noun. */
function findHead(tokens: readonly Token[]): Token | undefined {
  const end = tokens.findIndex(({ pos }, at) => at > 0 && !/^(?:ADJ|NOUN|PROPN|PART|CCONJ)$/u.test(pos));
  return tokens
    .slice(1, end === -1 ? undefined : end)
    .findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}
