import { matchLongest, readPhrases } from '../phrase.ts';
import type { SpanRule, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

const modalFrames = readPhrases(`
  we|you should|must
  we|you ~ have|need|ought to
  we|you will|may|might have|need|want to
  you|you'll want|need|have to
  you'll want|need|have to
  we've|you've got to
  it's ~ important|essential|crucial|vital|best to
  it is ~ important|essential|crucial|vital|best to
`);

/** "We must be brave" would be a command that nobody gives; "we have to go" is an account. */
const noAdvice = wordSet('be have do get go say admit note know see wait not never');

/** "We have to test the pump." → "Test the pump." Only a bare verb with what belongs to it reads as advice. */
export const modalFrame: SpanRule = ({ tokens, first, end, text }) => {
  const start = /^(?:and|but|so)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  const behind = matchLongest(tokens, start, modalFrames);
  const verb = behind === undefined ? undefined : tokens[behind];
  if (behind === undefined || verb?.pos !== 'VERB' || end - behind < 3) return [];
  if (noAdvice.has(verb.lower) || text.trimEnd().endsWith('?') || isAddressed(tokens, first, end)) return [];
  return [{ start: first, end: behind, rule: 'modal-frame', risk: 0.05, isFree: true }];
};

/** A later subject of the first person ("… before we leave") needs the one that would go. */
function isAddressed(tokens: readonly Token[], first: number, end: number): boolean {
  const isOurs = tokens[first]?.lower.startsWith('we') === true;
  return (
    isOurs &&
    tokens
      .slice(first + 1, end)
      .some(({ lower }) => /^(?:we|our|us|ourselves|we're|we'll|we've)$/u.test(lower))
  );
}
