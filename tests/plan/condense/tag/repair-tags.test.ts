import { describe, expect, it } from 'vitest';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function find(text: string, word: string) {
  return tagSentence(text).tokens.find(({ lower }) => lower === word);
}

describe('repairTags', () => {
  it.each([
    ['Never let them call this a repair.', 'call'],
    ['Check the valves every morning.', 'check'],
    ['If it drips, check the valve.', 'check'],
    ['Small crews increase the odds of success.', 'increase'],
    ['If the pump is old, valve two updates itself.', 'updates'],
    ['The garden will be drier if it aligns with the slope.', 'aligns'],
    ['It is a pump that takes the water and stores that water in a tank.', 'stores'],
    ['These are tools that let you create and share live plans.', 'share'],
    ['We have to take one pump and count how often it leaks.', 'count'],
  ])('sees the verb in “%s”', (text, word) => {
    expect(find(text, word)?.pos).toBe('VERB');
  });

  it('knows a participle that only describes its noun', () => {
    expect(find('A valve opened by hand can fail.', 'opened')?.isReduced).toBe(true);
    expect(find('The gardener opened the valve.', 'opened')?.isReduced).toBe(false);
  });

  it('knows an infinitive that shares its “to”, and one behind “help”', () => {
    expect(find('We want to clean and close the valves.', 'close')?.isBare).toBe(true);
    expect(find('A map helps the crew see the leak.', 'see')?.isBare).toBe(true);
    expect(find('We clean and close the valves.', 'close')?.isBare).toBe(false);
  });
});
