import { describe, expect, it } from 'vitest';
import { timePhrase } from '../../../../src/plan/condense/spans/time-phrase.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';
import { leftAway } from './left-away.ts';

describe('timePhrase', () => {
  it('lets go when something was', () => {
    expect(leftAway(timePhrase, 'The gardeners met on Monday to plan.')).toContain('on Monday');
    expect(leftAway(timePhrase, 'We repaired the pump three years ago.')).toContain('three years ago');
    expect(leftAway(timePhrase, 'We repaired the pump in 2019.')).toContain('in 2019');
  });

  it('lets go this year and today, with or without a comma', () => {
    expect(leftAway(timePhrase, 'The best pump in the yard this year was an old one.')).toContain(
      'this year',
    );
    expect(leftAway(timePhrase, 'Today we open the new harbour.')).toContain('Today');
    expect(leftAway(timePhrase, 'Please mend the pump as soon as possible.')).toContain(
      'as soon as possible',
    );
    expect(leftAway(timePhrase, 'The pumps of this year are loud.')).toEqual([]);
    expect(leftAway(timePhrase, 'The lamps cost more this year than before.')).toEqual([]);
  });

  it('keeps a day that belongs to something else', () => {
    expect(leftAway(timePhrase, 'The agenda for today is short.')).toEqual([]);
    expect(leftAway(timePhrase, 'The Monday meeting is short.')).toEqual([]);
  });

  it('keeps the year of a sum', () => {
    expect(leftAway(timePhrase, 'In 2019, $4 million was paid for new pumps.')).toEqual([]);
  });

  it('counts a year dearer than a day, as it says when a claim held', () => {
    const [year] = timePhrase(tagSentence('In 2019, we repaired the pump.'));
    const [day] = timePhrase(tagSentence('Yesterday, we repaired the pump.'));
    expect(year?.risk).toBeGreaterThan(day?.risk ?? Infinity);
  });

  it('takes with a stretch of time what says how exact it is', () => {
    expect(leftAway(timePhrase, 'Almost six months ago, we repaired the pump.')).toEqual([
      'Almost six months ago,',
    ]);
  });
});
