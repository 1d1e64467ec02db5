import { describe, expect, it } from 'vitest';
import { findLastResorts } from '../../../src/plan/condense/last-resort.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

function resorts(text: string): string[] {
  const sentence = tagSentence(text);
  return findLastResorts(sentence).map(({ start, end }) =>
    sentence.tokens
      .slice(start, end)
      .map(({ text: word }) => word)
      .join(' '),
  );
}

describe('findLastResorts', () => {
  it('offers the opening and every phrase behind the main clause', () => {
    const found = resorts('In both gardens, we mend the old pump with a spanner during the night.');
    expect(found).toEqual(['In both gardens ,', 'with a spanner during the night', 'during the night']);
  });

  it('offers the main clause behind a condition, and leaves one behind it where it is', () => {
    expect(resorts('If the garden is dry, we all mend the pump unless it rains.')).toEqual([
      'If the garden is dry ,',
    ]);
  });

  it('leaves a condition where what follows points back to it', () => {
    expect(resorts('If a garden pump is new, it should only be a part of our old mill.')).toEqual([]);
    expect(resorts('If you don’t shut the valve, the pump will lose all of our water.')).toEqual([]);
    expect(
      resorts('Because of that, if you don’t shut the valve, the pump will lose all of our water.'),
    ).toEqual([]);
  });

  it('leaves the time by which alone something would be done', () => {
    expect(
      resorts('A plumber who mends ten pumps a day would’ve finished after four years in this town.'),
    ).toEqual([]);
  });

  it('cuts neither behind a verb nor before its claim', () => {
    const found = resorts('The very old gardener insisted that every one leaks because nobody insists.');
    expect(found).toEqual(['because nobody insists']);
  });
});
