import { describe, expect, it } from 'vitest';
import { findAntecedents } from '../../../src/plan/condense/bonds/antecedent.ts';
import { findMainStart } from '../../../src/plan/condense/main-start.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

describe('findAntecedents', () => {
  it.each([
    ['We met few people in this town who mend pumps.', ['people who']],
    ['We met the plumber who mends pumps.', []],
    ['No pump that leaks is cheap.', ['No that']],
    ['A filter solves a trouble that you do not have.', ['trouble that']],
    ['A filter solves problems which your garden doesn’t have.', ['problems which']],
    ['A filter that never leaks.', []],
    ['We met the plumber who never mends pumps.', []],
  ])('%s', (text, expected) => {
    const sentence = tagSentence(text);
    const bonds = findAntecedents(sentence).map(([one, other]) =>
      [one, other].map((at) => sentence.tokens[at]?.text).join(' '),
    );
    expect(bonds).toEqual(expected);
  });
});

describe('findMainStart', () => {
  it.each([
    ['A few days after the pump stopped, we mended it.', 'we'],
    ['Note that if the pump stops, the yard stays dry.', 'the yard'],
    ['Once you open pumps, such as these, water runs.', 'water'],
    ['Over four months, using new tools, our team mended a pump.', 'our team'],
  ])('%s', (text, start) => {
    const sentence = tagSentence(text);
    const main = sentence.tokens[findMainStart(sentence) ?? 0];
    expect(text.slice(main?.start).startsWith(start)).toBe(true);
  });
});
