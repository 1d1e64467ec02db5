import { describe, expect, it } from 'vitest';
import { isCorrected } from '../../../../src/plan/condense/judge/is-corrected.ts';

describe('a sentence', () => {
  it.each([
    ['Nobody waits for the pump.', 'Somebody waits for the water.'],
    ['So the case for pumps is not that they are cheap.', 'The case is that they last.'],
    ['Pumps don’t fail by age.', 'Pumps fail by sand.'],
    ['It isn’t age that breaks a pump.', 'It is sand.'],
    ['It’s not about age.', 'It’s about sand.'],
    ['I don’t mean old pumps.', 'I mean those that nobody oils.'],
  ])('is corrected by the next one that says how it is in the same words: %s %s', (text, next) => {
    expect(isCorrected(text, next)).toBe(true);
  });

  it.each([
    ['Pumps don’t fail by age.', 'Valves fail by sand.'],
    ['Pumps fail by age.', 'Pumps fail by sand.'],
    ['I don’t know for sure.', 'I only have one pump.'],
    ['Pumps don’t fail by age.', 'Pumps don’t fail by sand.'],
    ['Nobody waits for the pump.', 'Somebody oils it.'],
    ['The case for pumps is not that they are cheap.', 'The town pays.'],
  ])('is not by another: %s %s', (text, next) => {
    expect(isCorrected(text, next)).toBe(false);
  });
});
