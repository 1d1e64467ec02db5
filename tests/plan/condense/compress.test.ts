import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBalanced } from '../../../src/plan/condense/brackets.ts';
import { compressSentence } from '../../../src/plan/condense/compress.ts';
import { hardLimit } from '../../../src/plan/condense/point-length.ts';
import { toPlainRichText } from '../../../src/talk/rich-text.ts';

const evenly = () => 1;

function best(text: string): string | undefined {
  return compressSentence(toPlainRichText(text), evenly)[0]?.text.text;
}

describe('compressSentence', () => {
  it('leaves a short sentence whole but for what goes free', () => {
    expect(best('However, the old pump in the garden fails every night.')).toBe(
      'The old pump in the garden fails every night',
    );
  });

  it('brings a long sentence down to a slide’s length', () => {
    const text =
      'The old pump behind the house fails every night, which nobody in the village has ever managed to explain to us.';
    expect(best(text)).toBe('The old pump behind the house fails every night');
  });

  it('never shows a cut that is still too long', () => {
    const text =
      'Gardeners, growers, cooks, bakers, brewers, millers, drivers, sellers, teachers, nurses, doctors, painters and singers need good clean water, as they say.';
    for (const { words, text: point } of compressSentence(toPlainRichText(text), evenly))
      if (words > hardLimit) expect(point.text).toBe(text.slice(0, -1));
  });

  it('lets of brackets that are alike all go or none', () => {
    expect(best('We buy a big old brass valve (BV), a hose (new), and a big old oak lid (OL).')).toBe(
      'We buy a big old brass valve, a hose, and a big old oak lid',
    );
  });

  it('takes the cut that keeps what weighs most', () => {
    const text = 'The crew mends the old pump in the garden every spring, and the valve is really old.';
    const heavy = compressSentence(toPlainRichText(text), (word) => (/valve|is|old/u.test(word) ? 5 : 0.2));
    expect(heavy[0]?.text.text).toContain('valve is old');
  });

  it.each([
    ['one long word', 'a'.repeat(100_000)],
    ['words and hyphens in one', `A${'-a'.repeat(20_000)}`],
    ['a text too long for a sentence', `Pumps leak${' and valves leak'.repeat(5_000)}.`],
    ['open brackets', '[^'.repeat(20_000)],
    ['blanks', `Pumps${'\u00A0'.repeat(200_000)}leak.`],
  ])('shows %s whole', (_what, text) => {
    const points = compressSentence(toPlainRichText(text), evenly);
    expect(points.map(({ text: point }) => point.text.toLowerCase())).toEqual([text.toLowerCase()]);
  });

  it('answers a question asked again by the weights and marks that it is asked with', () => {
    const text = 'The crew mends the old pump in the garden every spring, and the valve is really old.';
    const plain = toPlainRichText(text);
    const marked = { text, marks: [{ kind: 'em' as const, start: 0, end: text.length }] };
    const weigh = (word: string) => (/valve|is|old/u.test(word) ? 5 : 0.2);
    const first = compressSentence(plain, weigh);
    expect(compressSentence(plain, evenly)).not.toEqual(first);
    expect(compressSentence(plain, weigh)).toEqual(first);
    expect(compressSentence(marked, weigh)[0]?.text.marks).toHaveLength(1);
    expect(compressSentence(plain, weigh)).toEqual(first);
  });

  it('never cuts code', () => {
    const text =
      'Run the migration with npm run migrate -- all, now before the next release goes out to every last customer of ours.';
    const code = 'npm run migrate -- all, now';
    const start = text.indexOf(code);
    const marks = [{ kind: 'code' as const, start, end: start + code.length }];
    for (const { text: point } of compressSentence({ text, marks }, evenly)) {
      const [mark] = point.marks;
      if (mark !== undefined) expect(point.text.slice(mark.start, mark.end)).toBe(code);
    }
  });

  it('shows the sentence’s own words in their order, with every quotation and bracket closed', () => {
    const words = fc.constantFrom(
      ...'The a pump valve garden , ; : — ( ) “ ” because which and but to of leaks opened runs is not we it However therefore old quickly ? !'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 40 }), (sentence) => {
        const text = sentence.join(' ');
        for (const { text: point } of compressSentence(toPlainRichText(text), evenly)) {
          expect(isWithin(listWords(point.text), listWords(text))).toBe(true);
          if (isBalanced(text)) expect(isBalanced(point.text)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function listWords(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []).map((word) => (word === 'an' ? 'a' : word));
}

/** Whether the one is a subsequence of the other. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const word of whole) if (word === part[at]) at += 1;
  return at === part.length;
}
