import { expect, it } from 'vitest';
import { limitRate } from '../../../src/serve/remote/message-rate.ts';

it('many messages may come at once, and a few for ever, but not many for ever', () => {
  let now = 0;
  const isInRate = limitRate({ each: 10, burst: 30 }, () => now);
  const count = (times: number) => Array.from({ length: times }, isInRate).filter(Boolean).length;
  expect(count(100)).toBe(30);
  now += 1000;
  expect(count(100)).toBe(10);
  now += 60_000;
  expect(count(100)).toBe(30);
});
