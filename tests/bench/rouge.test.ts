import { describe, expect, it } from 'vitest';
import { scoreRouge } from './rouge.ts';

describe('scoreRouge', () => {
  it('gives 1 for the reference itself and 0 for a text without a word of it', () => {
    expect(scoreRouge('The harbour lights.', 'the Harbour lights', 'en')).toEqual({
      rouge1: 1,
      rouge2: 1,
      rougeL: 1,
    });
    expect(scoreRouge('Quite another matter', 'the harbour lights', 'en')).toEqual({
      rouge1: 0,
      rouge2: 0,
      rougeL: 0,
    });
  });

  it('counts shared words, shared pairs and the longest common order, each as an F-measure', () => {
    const { rouge1, rouge2, rougeL } = scoreRouge('the lamp on the pier', 'the pier lamp', 'en');
    expect(rouge1).toBeCloseTo((2 * 3) / (5 + 3));
    expect(rouge2).toBeCloseTo((2 * 1) / (4 + 2));
    expect(rougeL).toBeCloseTo((2 * 2) / (5 + 3));
  });

  it('takes English words by their stems, those of other languages as they stand', () => {
    expect(scoreRouge('sailing boats', 'sails boat', 'en').rouge1).toBe(1);
    expect(scoreRouge('canción', 'canciones', 'es').rouge1).toBe(0);
    expect(scoreRouge('canción', 'Canción', 'es').rouge1).toBe(1);
  });

  it('gives 0, not an error, where a text is empty or too short for a pair', () => {
    expect(scoreRouge('', '', 'en')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
    expect(scoreRouge('pier', 'pier', 'en').rouge2).toBe(0);
  });
});
