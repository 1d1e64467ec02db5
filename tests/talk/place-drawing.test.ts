import { describe, expect, it } from 'vitest';
import { placeDrawing } from '../../src/talk/place-drawing.ts';

const drawing = { svg: '', textSize: 16, labels: [], title: '' };

describe('a drawing', () => {
  it.each([
    ['a wide one', 800, 200, 'below'],
    ['a tall one', 300, 400, 'beside'],
    ['one that would be too small there', 300, 480, 'whole'],
  ])('has the place where it is largest: %s', (_, width, height, place) => {
    expect(placeDrawing({ ...drawing, width, height }, { hasHeading: true }).place).toBe(place);
  });

  it('of few words is as large as its place, but its letters are not larger than those of points', () => {
    const wide = placeDrawing({ ...drawing, width: 400, height: 44 }, { hasHeading: false });
    expect(wide.scale * 400).toBe(1680);
    const small = placeDrawing({ ...drawing, width: 100, height: 50 }, { hasHeading: false });
    expect(small.scale * 16).toBe(72);
  });
});
