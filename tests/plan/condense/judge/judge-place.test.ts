import { describe, expect, it } from 'vitest';
import { judgePlace } from '../../../../src/plan/condense/judge/judge-place.ts';

/** What the first text is worth in place of the second, in a paragraph whose other sentences are the same. */
function gain(text: string, other: string, around: { before?: string; after?: string } = {}): number {
  const { before = 'lamps burn oil.', after = 'ships carry it.' } = around;
  const worth = (sentence: string) => judgePlace([before, sentence, after], 1);
  return worth(text) - worth(other);
}

describe('a sentence among the others of its paragraph', () => {
  it.each([
    ['concludes', 'so the keeper trims the lamp.', 'now the keeper trims the lamp.'],
    ['concludes, which “so far” does not', 'so the lamp burns.', 'so far the lamp burns.'],
    ['turns', 'but the keeper trims the lamp.', 'now the keeper trims the lamp.'],
    ['says what was led up to', 'the answer is a trimmed lamp.', 'the harbour has a trimmed lamp.'],
    ['says a thing twice', 'lamps need care: keepers trim them.', 'lamps need care, keepers trim them.'],
  ])('is worth more where it %s', (_, text, other) => {
    expect(gain(text, other)).toBeGreaterThan(0);
  });

  it.each([
    ['goes on with the one before', 'and the keeper trims the lamp.', 'now the keeper trims the lamp.'],
    ['points at other text', 'a keeper trims this lamp.', 'a keeper trims every lamp.'],
    ['speaks of what came before', 'today they trim the lamp.', 'today keepers trim the lamp.'],
    ['asks', 'who trims the lamp by night?', 'someone trims the lamp by night.'],
  ])('is worth less where it %s', (_, text, other) => {
    expect(gain(text, other)).toBeLessThan(0);
  });

  it('is worth less before a turn, as one of several cases, and as what follows from a supposition', () => {
    const text = 'a keeper trims the lamp.';
    const worth = (before: string, after: string, own = text) => judgePlace([before, own, after], 1);
    const alone = worth('lamps burn oil.', 'ships carry it.');
    expect(worth('lamps burn oil.', 'but ships carry it.')).toBeLessThan(alone);
    expect(worth('imagine a lamp.', 'ships carry it.', 'the keeper trims it now.')).toBeLessThan(
      worth('lamps burn oil.', 'ships carry it.', 'the keeper trims it now.'),
    );
    const dry = 'if it is dry, trim the lamp.';
    expect(worth('if it rains, close the lamp.', 'ships carry it.', dry)).toBeLessThan(
      worth('lamps burn oil.', 'ships carry it.', dry),
    );
  });
});
