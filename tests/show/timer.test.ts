import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freshTimer,
  isStarted,
  readTimer,
  resetTimer,
  startTimer,
  stopTimer,
  undoReset,
} from '../../src/show/timer.ts';

describe('the timer', () => {
  it('counts from its start, stands while it is stopped, and goes on where it stood', () => {
    const running = startTimer(freshTimer, 1_000);
    expect(readTimer(running, 61_000)).toBe(60_000);
    const standing = stopTimer(running, 61_000);
    expect(readTimer(standing, 999_000)).toBe(60_000);
    expect(readTimer(startTimer(standing, 100_000), 130_000)).toBe(90_000);
  });

  it('is not started twice, nor stopped twice', () => {
    const running = startTimer(freshTimer, 1_000);
    expect(startTimer(running, 5_000)).toBe(running);
    const standing = stopTimer(running, 2_000);
    expect(stopTimer(standing, 9_000)).toBe(standing);
  });

  it('gives back what was set back, with what has gone by since', () => {
    const reset = resetTimer(startTimer(freshTimer, 0), 600_000);
    expect(isStarted(reset)).toBe(false);
    expect(readTimer(undoReset(startTimer(reset, 700_000)), 710_000)).toBe(610_000);
  });

  it('does not go back when the clock of the machine does', () => {
    expect(readTimer({ spent: 5_000, since: 10_000 }, 1_000)).toBe(5_000);
  });

  it('reads the same whenever it is stopped and started in between', () => {
    const pauses = fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 20 });
    fc.assert(
      fc.property(pauses, (gaps) => {
        let now = 0;
        let spoken = 0;
        let timer = freshTimer;
        for (const [at, gap] of gaps.entries()) {
          timer = at % 2 === 0 ? startTimer(timer, now) : stopTimer(timer, now);
          now += gap;
          if (at % 2 === 0) spoken += gap;
        }
        expect(readTimer(timer, now)).toBe(spoken);
      }),
    );
  });
});
