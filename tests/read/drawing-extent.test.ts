import { describe, expect, it } from 'vitest';
import { growth, measureShape, place, readPlacing } from '../../src/read/drawing-extent.ts';

function edges(local: string, attributes: Record<string, string>): number[] | undefined {
  const extent = measureShape(local, attributes);
  return extent && [extent.left, extent.top, extent.right, extent.bottom];
}

describe('the room that a shape takes', () => {
  it.each([
    ['rect', { x: '1', y: '2', width: '30', height: '4' }, [1, 2, 31, 6]],
    ['circle', { cx: '5', cy: '6', r: '2' }, [3, 4, 7, 8]],
    ['ellipse', { cx: '5', cy: '6', rx: '2' }, [3, 4, 7, 8]],
    ['line', { x1: '9', y1: '1', x2: '2' }, [2, 0, 9, 1]],
    ['polygon', { points: '1,2 3-4.5.5,6' }, [0.5, -4.5, 3, 6]],
    ['path', { d: 'M1 2 3 4h5v-6H0zm1 1l90 0' }, [0, -2, 92, 4]],
    ['path', { d: 'M0 0C1-9 2 2 10 0S30 3 20 0' }, [0, -9, 30, 3]],
    ['path', { d: 'm10 10q5 5 10 0t10 0 10 0' }, [10, 5, 40, 15]],
    ['path', { d: 'M0 0a5 5 0 01.5.5' }, [-10, -10, 10, 10]],
  ])('of a %s is told by its attributes, and at most a little too large', (local, attributes, extent) => {
    expect(edges(local, attributes)).toEqual(extent);
  });

  it('is nothing where it cannot be told', () => {
    expect(edges('rect', { width: '100%', height: '9' })).toBeUndefined();
    expect(edges('path', { d: '' })).toBeUndefined();
    expect(edges('text', { x: '1', y: '2' })).toBeUndefined();
  });

  it('is placed as its transformation says', () => {
    const placing = readPlacing('translate(10, 5) rotate(90 1 1) scale(2)') ?? [0, 0, 0, 0, 0, 0];
    expect(growth(placing)).toBeCloseTo(4);
    const placed = place({ left: 0, top: 0, right: 1, bottom: 2 }, placing);
    expect(Object.values(placed ?? {}).map(Math.round)).toEqual([8, 5, 12, 7]);
    expect(readPlacing(' matrix(1 0 0 3 0 0)\n skewX(45)')).toBeDefined();
    expect(readPlacing('turn(3)')).toBeUndefined();
    expect(readPlacing('none of this')).toBeUndefined();
  });

  it.each(['1', '1 ', '.', 'M', 'M1', 'a1', 'e', '1e', '-', 'scale(', 'a'])(
    'is told in one go from 100,000 of %s',
    (piece) => {
      const text = piece.repeat(100_000);
      for (const local of ['path', 'polygon']) edges(local, { d: text, points: text });
      edges('path', { d: `M0 0A${text}` });
      expect(readPlacing(text)).toBeUndefined();
    },
  );
});
