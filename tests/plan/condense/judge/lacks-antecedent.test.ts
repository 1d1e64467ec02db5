import { describe, expect, it } from 'vitest';
import { lacksAntecedent } from '../../../../src/plan/condense/judge/lacks-antecedent.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

function lacks(text: string): boolean {
  const { tokens, end } = tagSentence(text);
  return lacksAntecedent(tokens.slice(0, end));
}

describe('lacksAntecedent', () => {
  it.each([
    'The second opens the valve of the pump',
    'Only one of them kept its water clean.',
    'The first one leaked after six weeks.',
    'The second is to mend the valve.',
    'The other four pumps leak as well.',
    'Plumbers with new tools mend the two very differently.',
    'Nobody ever mended it twice in the same way.',
    'Whoever it was, he’d never seen a pump.',
    'First and foremost is the pump of Ada.',
    'Secondly comes the valve.',
    'The pump is not quiet either.',
    'No old pump supports it from the start.',
    'Any gardener can mend them with a spanner.',
    'It is good advice to ask them twice.',
    'Before opening the valve, they would stop the mill.',
    'A worn valve is the result.',
    'Our woods furnish no mast for them.',
  ])('finds that “%s” points at what is not there', (text) => expect(lacks(text)).toBe(true));

  it.each([
    'Only one of these pumps kept its water clean.',
    'The first pump leaked after six weeks.',
    'First oil the pump.',
    'The other half of the village is dry.',
    'The first one to leak is the oldest.',
    'The valve makes it easy to stop the pump.',
    'Gardeners of this valley know it by its noise.',
    'Pumps are cheap, so a gardener can mend them alone.',
    'The keeper may lend their spanner.',
    'Despite their age, old pumps never leak.',
    'Few gardeners remember it, but there was a pump here.',
    'Pumps and mills are old, but the two differ.',
    'Everybody likes it when water runs.',
    'The village mends two of the three pumps.',
    'The pump is not loud, and it is not quiet either.',
    'There are many pumps in the village.',
    'A worn valve is the result of sand.',
    'Old woods have few pigeons, and no mast for them.',
    'Oil is the answer.',
    'Our gardeners know we work for them.',
    'The gardeners dislike anybody shouting at them.',
  ])('leaves “%s” alone', (text) => expect(lacks(text)).toBe(false));
});
