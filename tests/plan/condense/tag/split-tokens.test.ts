import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../../../src/plan/condense/tag/split-tokens.ts';

function split(text: string, atoms: { start: number; end: number }[] = []): string[] {
  return splitTokens(text, atoms).map(({ start, end }) => text.slice(start, end));
}

describe('splitTokens', () => {
  it('keeps clitics, hyphens, currency and percent signs with their word', () => {
    expect(split('Don’t pay $3.5 for a follow-up, 40% is enough.')).toEqual([
      ...['Don’t', 'pay', '$3.5', 'for', 'a', 'follow-up', ',', '40%', 'is', 'enough', '.'],
    ]);
  });

  it('takes a path, a call and an abbreviation for one word each', () => {
    expect(split('See src/main.ts, run main() in the U.S. today')).toEqual([
      ...['See', 'src/main.ts', ',', 'run', 'main()', 'in', 'the', 'U.S.', 'today'],
    ]);
  });

  it('takes an option of a command for a word, and two hyphens between words for a dash', () => {
    expect(split('Use the --help command')).toEqual(['Use', 'the', '--help', 'command']);
    expect(split('Pumps -- old ones--leak')).toEqual(['Pumps', '--', 'old', 'ones', '--', 'leak']);
  });

  it('parts words at a dash without spaces', () => {
    expect(split('Pumps—old ones—leak')).toEqual(['Pumps', '—', 'old', 'ones', '—', 'leak']);
  });

  it('tells an apostrophe from a quotation mark', () => {
    expect(split('The gardeners’ tools of the ’90s say ‘keep dry’ still')).toEqual([
      ...['The', 'gardeners’', 'tools', 'of', 'the', '’90s', 'say', '‘', 'keep', 'dry', '’', 'still'],
    ]);
  });

  it('makes one word of an atom, whatever it contains', () => {
    const text = 'Run npm ci -- now, twice';
    expect(split(text, [{ start: 4, end: 17 }])).toEqual(['Run', 'npm ci -- now', ',', 'twice']);
  });
});
