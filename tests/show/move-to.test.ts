import { describe, expect, it } from 'vitest';
import { moveTo } from '../../src/show/move-to.ts';
import { firstState } from '../../src/show/show-state.ts';

const slides = [
  { id: 'title', presses: 0 },
  { id: 'points', presses: 2 },
];
const [title, points] = [
  { slide: 'title', step: 0 },
  { slide: 'points', step: 0 },
];
const drawn = { ...firstState('title'), ink: { strokes: [[1, 2, 3, 4]] } };

describe('a move', () => {
  it('forward starts the timer, once', () => {
    expect(moveTo(drawn, () => slides, { from: title, to: points, now: 5 })).toMatchObject({
      ...points,
      timer: { spent: 0, since: 5 },
    });
    const stopped = { ...drawn, timer: { spent: 9 } };
    expect(moveTo(stopped, () => slides, { from: title, to: points, now: 5 })).not.toHaveProperty('timer');
  });

  it('forward counts what was planned to be said before it', () => {
    const opened = [{ id: 'title', presses: 0, opening: 12 }, ...slides.slice(1)];
    const { timer } = moveTo(drawn, () => opened, { from: title, to: points, now: 20_000 });
    expect(timer).toEqual({ spent: 0, since: 8_000 });
  });

  it('back starts no timer', () => {
    expect(moveTo(drawn, () => slides, { from: points, to: title, now: 5 })).not.toHaveProperty('timer');
  });

  it('to another slide leaves the drawings behind, to another step does not', () => {
    expect(moveTo(drawn, () => slides, { from: title, to: points, now: 5 }).ink).toEqual({ strokes: [] });
    const next = { ...points, step: 1 };
    expect(moveTo(drawn, () => slides, { from: points, to: next, now: 5 })).not.toHaveProperty('ink');
  });
});
