import { describe, expect, it } from 'vitest';
import { keepsCondition } from '../../../src/plan/condense/keeps-condition.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

/** Whether a cut that ends at the bar leaves a condition whole. */
function keeps(marked: string): boolean {
  const bar = marked.indexOf('|');
  const sentence = tagSentence(marked.replace('|', ''));
  const keep = Uint8Array.from(sentence.tokens, ({ end }) => (end <= bar ? 1 : 0));
  const last = sentence.tokens.findLast(({ index, isWord }) => isWord && keep[index] === 1);
  if (last === undefined) throw new Error('The bar stands before every word.');
  return keepsCondition(sentence, keep, last);
}

describe('keepsCondition', () => {
  it.each([
    'There is a risk of damage if you open the pump| from below while it is running.',
    'You should never open the valve when the pump is full| of water that was not drained.',
    'We mend the pump when it leaks| or the valve is shut.',
    'Do not open the well unless you have a pump| with a hose that never leaks.',
  ])('keeps all of a condition, or nothing: “%s”', (marked) => expect(keeps(marked)).toBe(false));

  it.each([
    'We mend the pump when it leaks| in the yard.',
    'The pump stops if the well is dry|, while the hose goes on.',
    'The pump stops if the well is dry| because we do not fill it.',
    'The pump stops if the well is dry| such as in a summer without rain.',
    'Check if the pump is old| or new.',
    'There is a risk of damage| if you open the pump while it is running.',
  ])('leaves a cut that keeps the case: “%s”', (marked) => expect(keeps(marked)).toBe(true));
});
