import { expect, it } from 'vitest';
import { linesInFocus } from '../../../src/layouts/code/lines-in-focus.ts';
import type { LineRange } from '../../../src/talk/shown.ts';

const stepOf = (lines?: LineRange[]) => ({
  shows: { kind: 'code' as const, text: 'let a', firstLine: 11, ...(lines && { lines }) },
  says: [],
  seconds: 0,
});

it('names the lines in focus as they stand on the slide, where the block goes on over slides', () => {
  const lines: LineRange[] = [
    [12, 13],
    [17, 17],
  ];
  expect(linesInFocus(stepOf(lines))).toBe('2-3,7');
  expect(linesInFocus(stepOf())).toBeUndefined();
});
