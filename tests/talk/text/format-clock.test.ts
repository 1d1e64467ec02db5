import { expect, it } from 'vitest';
import { formatClock } from '../../../src/talk/text/format-clock.ts';

it.each([
  [0, '0:00'],
  [245, '4:05'],
  [3599.6, '1:00:00'],
  [3750, '1:02:30'],
])('%d seconds stand on the clock as %s', (seconds, clock) => {
  expect(formatClock(seconds)).toBe(clock);
});
