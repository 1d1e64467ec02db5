import { expect, it } from 'vitest';
import { compareRun, doubtRun, readTempo, sumTimes } from '../../src/show/compare-run.ts';

const slides = [
  { id: 'title', label: 'Ships', steps: [{ seconds: 0, words: 0 }] },
  {
    id: 'night',
    label: 'Ships sail at night',
    steps: [
      { seconds: 10, words: 20 },
      { seconds: 20, words: 40 },
    ],
  },
  { id: 'oil', label: 'Lamps burn oil', steps: [{ seconds: 30, words: 70 }] },
];
const said = (id: string, seconds: number) => ({ id, says: '00000000', seconds });

it('a rehearsal is held against what was planned for the steps that were said', () => {
  const compared = compareRun(slides, {
    steps: [said('title/0', 5), said('night/1', 24), said('gone/0', 9)],
  });
  expect(compared).toEqual([
    { label: 'Ships', planned: 0, spoken: 5, words: 0 },
    { label: 'Ships sail at night', planned: 20, spoken: 24, words: 40 },
  ]);
  expect(sumTimes(compared)).toEqual({ planned: 20, spoken: 29, words: 40 });
});

it('the tempo is in words a minute, and none where nothing was said', () => {
  expect(readTempo({ planned: 20, spoken: 24, words: 40 })).toBe(100);
  expect(readTempo({ planned: 0, spoken: 5, words: 0 })).toBeUndefined();
  expect(readTempo({ planned: 5, spoken: 0, words: 9 })).toBeUndefined();
});

it('a run that nobody can have spoken, or with little of the talk in it, is doubted', () => {
  const steps = [said('title/0', 1), said('night/0', 8), said('night/1', 22)];
  expect(doubtRun(slides, { steps })).toBeUndefined();
  expect(doubtRun(slides, { steps: steps.map(({ id }) => said(id, 2)) })).toBe('hasty');
  expect(doubtRun(slides, { steps: steps.slice(0, 2) })).toBe('short');
});
