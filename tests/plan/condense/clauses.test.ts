import { describe, expect, it } from 'vitest';
import {
  firstWord,
  hasClause,
  hasMainVerb,
  isFinite,
  opensClause,
} from '../../../src/plan/condense/clauses.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

function finiteIn(text: string): string[] {
  const { tokens } = tagSentence(text);
  return tokens.filter(({ index }) => isFinite(tokens, index)).map((token) => token.text);
}

function ask(test: typeof hasClause | typeof opensClause, text: string): boolean {
  const { tokens } = tagSentence(text);
  return test(tokens, 0, tokens.length);
}

describe('isFinite', () => {
  it('tells the finite verb from infinitives and participles', () => {
    expect(finiteIn('The crew wants to clean the broken valves.')).toEqual(['wants']);
    expect(finiteIn('It’s leaking.')).toEqual(['It’s']);
  });
});

describe('hasClause', () => {
  it.each(['The pump works.', 'Never trust a dry pump.', 'Close the valve.', 'There is a leak.'])(
    'finds one in “%s”',
    (text) => expect(ask(hasClause, text)).toBe(true),
  );

  it.each(['Without the old pump.', 'A valve for the garden.', 'To clean the pump.'])(
    'finds none in “%s”',
    (text) => expect(ask(hasClause, text)).toBe(false),
  );
});

describe('hasMainVerb', () => {
  it('takes the verb of a relative clause for no assertion', () => {
    expect(hasMainVerb(tagSentence('Most of the bread she baked.').tokens)).toBe(false);
    expect(hasMainVerb(tagSentence('The people who wait.').tokens)).toBe(false);
    expect(hasMainVerb(tagSentence('The people who waited are tired.').tokens)).toBe(true);
    expect(hasMainVerb(tagSentence('Every time I mended the pump, two more pumps.').tokens)).toBe(false);
    expect(hasMainVerb(tagSentence('Every time I mended the pump, it broke.').tokens)).toBe(true);
    expect(hasMainVerb(tagSentence('Every morning we mend the pump.').tokens)).toBe(true);
    expect(hasMainVerb(tagSentence('Many gardeners I know prefer rain.').tokens)).toBe(true);
  });
});

describe('opensClause', () => {
  it('wants a subject and its verb without a detour', () => {
    expect(ask(opensClause, 'we close the valve')).toBe(true);
    expect(ask(opensClause, 'of all the valves')).toBe(false);
  });
});

describe('firstWord', () => {
  it('passes over punctuation, and finds none where there is none', () => {
    expect(firstWord(tagSentence('“Stop.”').tokens, 0, 3)).toBe(1);
    expect(firstWord(tagSentence('…').tokens, 0, 1)).toBe(-1);
  });
});
