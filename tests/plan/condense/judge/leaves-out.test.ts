import { describe, expect, it } from 'vitest';
import { leavesConditionOut, leavesTurnOut } from '../../../../src/plan/condense/judge/leaves-out.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

/** The words of `source` from `start` to `end` are left. */
function cut(source: string, [start, end]: [start: string, end: string]) {
  const { tokens } = tagSentence(source);
  const from = source.indexOf(start);
  const to = source.indexOf(end) + end.length;
  return { source, tokens: tokens.filter((token) => token.start >= from && token.end <= to) };
}

describe('a cut that leaves out what counts', () => {
  it('loses what an author turns to', () => {
    const turn = 'Pumps are cheap in this country – but nobody repairs them.';
    expect(leavesTurnOut(cut(turn, ['Pumps', 'country']))).toBe(true);
    expect(leavesTurnOut(cut(turn, ['Pumps', 'them']))).toBe(false);
    expect(leavesTurnOut(cut('Pumps are cheap, but…', ['Pumps', 'cheap']))).toBe(false);
    expect(leavesTurnOut(cut('Pumps are cheap, while wells are not.', ['Pumps', 'cheap']))).toBe(true);
    expect(leavesTurnOut(cut('Pumps are cheap, while wells are dear.', ['Pumps', 'cheap']))).toBe(false);
    expect(leavesTurnOut(cut('Pumps leak, while losing no oil.', ['Pumps', 'leak']))).toBe(false);
    expect(leavesTurnOut(cut('Pumps are cheap, and they last.', ['Pumps', 'cheap']))).toBe(false);
  });

  it('loses when it holds', () => {
    const condition = 'If you know your pump well, you can mend it in a minute.';
    expect(leavesConditionOut(cut(condition, ['you can', 'minute']))).toBe(true);
    expect(leavesConditionOut(cut(condition, ['If', 'minute']))).toBe(false);
    expect(leavesConditionOut(cut('In winter, you can mend a pump.', ['you can', 'pump']))).toBe(false);
  });
});
