import { describe, expect, it } from 'vitest';
import { fitText, measureHeight } from '../../src/layouts/fit-text.ts';

const room = { width: 1100, height: 280 };
const sizeOf = (text: string) => Number(/^--fit:(\d+)px$/.exec(fitText(text, room))?.[1]);

describe('fitText', () => {
  it.each(['tide '.repeat(60), 'tide '.repeat(90), '潮汐'.repeat(80)])(
    'finds a size at which a long text keeps to its room: %s',
    (text) => {
      expect(measureHeight(text, sizeOf(text), room.width)).toBeLessThanOrEqual(room.height);
    },
  );

  it('never goes below what is read in a hall', () => {
    expect(sizeOf('tide '.repeat(3000))).toBe(28);
  });

  it('leaves short texts to the theme', () => {
    expect(sizeOf('What a lamp teaches about being seen')).toBeGreaterThan(58);
  });
});
