import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { weighLostCondition } from '../../../../src/plan/condense/judge/weigh-lost-condition.ts';

/** The words of `source` from `start` to `end` are left. */
function weigh(source: string, [start, end]: [start: string, end: string]): number {
  const { tokens } = tagSentence(source);
  const from = source.indexOf(start);
  const to = source.indexOf(end) + end.length;
  const kept = tokens.filter((token) => token.start >= from && token.end <= to);
  return weighLostCondition({ text: source.slice(from, to), source, tokens: kept });
}

describe('a cut that claims more than its sentence', () => {
  it.each([
    ['If the valve is shut, the pump stops at once.', 'the pump', 'once'],
    ['If you want a new pump, we have to dig a well.', 'we have', 'well'],
    ['When the garden is large, the pump runs dry.', 'the pump', 'dry'],
    ['In rare cases, the pump stops at once.', 'the pump', 'once'],
    ['In the case of an old valve, the pump stops at once.', 'the pump', 'once'],
    ['We can open the valve by turning the wheel.', 'We', 'valve'],
    ['The pump stops at once unless you oil it.', 'The pump', 'once'],
    ['The pump stops at once if nobody oils it.', 'The pump', 'once'],
    ['You only have to mend the valve and to buy a hose.', 'You', 'valve'],
  ])('loses under which condition it holds: %s', (source, ...ends) => {
    expect(weigh(source, ends)).toBeLessThan(0);
  });

  it.each([
    ['If the valve is shut, the pump stops at once.', 'If', 'once'],
    ['If the valve is shut, mend the pump at once.', 'mend', 'once'],
    ['In winter, the pump stops at once.', 'the pump', 'once'],
    ['We can open the valve by the well.', 'We', 'valve'],
    ['The pump stops at once, even if you oil it.', 'The pump', 'once'],
    ['You have to mend the valve and to buy a hose.', 'You', 'valve'],
    ['The pump has to be small; if nobody can lift it, it stays here.', 'The pump', 'small'],
  ])('loses nothing of the kind: %s', (source, ...ends) => {
    expect(weigh(source, ends)).toBe(0);
  });

  it('loses it between its words as well', () => {
    const source = 'The pumps are, in many cases, much faster.';
    const kept = tagSentence(source).tokens.filter(({ start }) => start < 13 || start > 29);
    const point = { text: 'The pumps are much faster', source, tokens: kept };
    expect(weighLostCondition(point)).toBeLessThan(0);
    expect(weighLostCondition({ ...point, tokens: tagSentence(source).tokens })).toBe(0);
  });
});
