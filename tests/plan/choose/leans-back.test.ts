import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/plan/choose/leans-back.ts';

describe('what is said leans on what was said before it', () => {
  it.each([
    'She kept the lamp for forty years. Nobody thanked her.',
    'But it went out at dawn.',
    'That lamp was the last of its kind.',
    'I think about that keeper when the fog comes in.',
    'There is a third cost, which falls on the ships.',
    'And the third is the oil.',
    'The second lamp is the cheapest.',
    'Build that tower. The ships come after.',
    'Which is why no keeper sleeps.',
    'I had that on a poster for years.',
    'That lamp would look something like this:',
    'So you would have to write to the harbour master:',
    'Which we can read as:',
    'We have thus built a second tower.',
    'Therefore, nobody sleeps there.',
    'As a result, the harbour stayed open.',
    'On the other hand, oil is cheap.',
    'To see what I mean, look at the harbour.',
    'For example, the tower at Hook burns coal.',
    'To see what I mean, look at this lamp:',
    'Now we can add two more lamps.',
    'At one point, she fell asleep.',
    'Not the whole tower, I used to say.',
    'The biggest reason for this is the price of oil.',
    'Yes, about half as much as before.',
    'No, the tower is empty.',
    'What else had nobody asked?',
    'Mostly for the oil, though!',
    'The truth is a bit messier than that.',
    'The latter is the cheaper one.',
  ])('where it begins with %s', (text) => {
    expect(leansBack(text, 'en')).toBe(true);
  });

  it.each([
    'The keeper said that she would stay. It rained.',
    'It is easy to forget the lamp.',
    'I know that in winter nobody comes.',
    'This essay is about lamps.',
    'So here is what I ask of you. Light it.',
    'I would begin with these:',
    'These are the three rules of the tower:',
    'This is what the keeper wrote:',
    'Nobody knows what else a lamp can do.',
    'No keeper sleeps by night.',
    'Exactly one lamp is left.',
    'Few things cost more than oil.',
    'Two more than ten keepers came.',
    'In the second week the oil ran out.',
    'A second later the harbour was dark.',
    'Those who wait for the fog to lift see the coast.',
    'The first cost is oil, the second cost is sleep.',
    'For a month the keeper was alone.',
    'But nobody keeps a lamp for money.',
  ])('but not where it begins with %s', (text) => {
    expect(leansBack(text, 'en')).toBe(false);
  });

  it('and is told in one go of a word without end', () => {
    expect(leansBack('lamp'.repeat(50_000), 'en')).toBe(false);
  });

  it('in other languages, too', () => {
    expect(leansBack('Dadurch sank das Schiff.', 'de')).toBe(true);
    expect(leansBack('Das Schiff sank im Hafen.', 'de')).toBe(false);
    expect(leansBack('Laiva upposi satamassa.', 'fi')).toBe(false);
  });
});
