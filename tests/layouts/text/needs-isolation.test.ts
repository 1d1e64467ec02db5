import { expect, it } from 'vitest';
import { needsIsolation } from '../../../src/layouts/text/needs-isolation.ts';

it.each(['812 ms', '1.2.3-beta', 'Is it on?', '(see npm)'])(
  '%s is set apart on a slide in Arabic',
  (text) => {
    expect(needsIsolation(text)).toBe(true);
  },
);

it.each(['5,600', '10 – 20', 'npm', 'two lamps', 'زمن 812 ms', ''])('%s is not', (text) => {
  expect(needsIsolation(text)).toBe(false);
});
