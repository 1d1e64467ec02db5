import { describe, expect, it } from 'vitest';
import { leansALittle } from '../../../../src/plan/condense/judge/leans-a-little.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function leans(text: string): boolean {
  const { tokens, end } = tagSentence(text);
  return leansALittle(tokens.slice(0, end));
}

describe('leansALittle', () => {
  it.each([
    'Ada’s pump makes this really easy.',
    'None of this makes old pumps less useful.',
    'Unlike the mill, it never stops.',
    'In many villages, he is known.',
    'On old coasts, this means a pump.',
    'A new valve does not change that rule.',
    'The other pump is worn.',
    'The other camp, the gardeners, is small.',
    'The oldest valve in it is worn.',
    'New pumps are sold there.',
    'There the gardeners mend their pumps.',
    'There is some truth to that, which the gardeners know.',
    'Pumps like that have to be mended.',
    'A new valve is a poor cure for that.',
    'The proposal was rejected in spring.',
    'A first form of the proposal has been described.',
  ])('finds that “%s” speaks of what the text before names better', (text) => expect(leans(text)).toBe(true));

  it.each([
    'The gardeners like this valve.',
    'The pump leaks, and a valve is for that.',
    'Ada has a way to do this: two valves.',
    'The gardeners say that sand gets into the valve.',
    'The other day, the pump leaked.',
    'Ada mends pumps, as this helps the village.',
    'The village reads “This Old Pump”.',
    'None of this water is clean.',
    'In winter, it is easy to forget the valve.',
    'In Ada’s mill, she is never alone.',
    'Good pumps are out there.',
    'The problem is that pumps leak.',
    'The solution was simple: oil the valve.',
    'The approach is simple --- oil the valve.',
    'The proposal of the gardeners was rejected.',
    'Nobody has dug a ditch this deep.',
    'Water has risen this much only once.',
    'The mill proved that water flows.',
    'In winter, it gets dark at four.',
    'On a cold day, it costs more to heat a mill.',
    'For most gardeners, it pays to start early.',
    'Every pipe with holes in it leaks.',
  ])('leaves “%s” alone', (text) => expect(leans(text)).toBe(false));
});
