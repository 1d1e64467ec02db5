import { describe, expect, it } from 'vitest';
import { judgeDetachment } from '../../../../src/plan/condense/judge/judge-detachment.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

const judge = (text: string, source = text) => judgeDetachment({ tokens: tagSentence(text).tokens, source });

describe('hints that a point belongs to other text', () => {
  it('are none in what holds by itself', () => {
    expect(judge('Old pumps leak in winter')).toBe(0);
  });

  it.each([
    ['pointing about', 'Old pumps leak in these nights'],
    ['an order', 'The next pump leaks in winter'],
    ['its speaker', 'Old pumps leak in our garden'],
    ['supposing', 'Old pumps might leak in winter'],
    ['a circumstance', 'In winter old pumps leak'],
  ])('are %s', (_what, text) => {
    expect(judge(text)).toBeLessThan(0);
  });

  it('are what it adds to, even where the word that says so is left away', () => {
    expect(judge('Old pumps leak in winter', 'Old pumps also leak in winter')).toBeLessThan(0);
  });

  it.each([':', '—', ',—', ' –', ':”'])('are what a sentence leads on to: %s', (mark) => {
    expect(judge('Old pumps leak like a sieve', `Old pumps leak like a sieve${mark}`)).toBeLessThan(0);
  });
});
