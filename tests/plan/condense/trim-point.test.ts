import { describe, expect, it } from 'vitest';
import { trimPoint } from '../../../src/plan/condense/trim-point.ts';

const trim = (text: string) => trimPoint({ text, marks: [] }).text;

describe('trimPoint', () => {
  it.each([
    ['Pumps leak.', 'Pumps leak'],
    ['Pumps leak …', 'Pumps leak …'],
    ['Pumps leak. . .', 'Pumps leak'],
    ['Pumps leak —', 'Pumps leak'],
    ['Pumps leak -', 'Pumps leak'],
    ['pre- and post-', 'pre- and post-'],
    ['Do pumps leak?', 'Do pumps leak?'],
    ['泵坏了。', '泵坏了'],
    ['...', '...'],
  ])('makes “%s” “%s”', (text, point) => {
    expect(trim(text)).toBe(point);
  });

  it('takes nothing away that is code', () => {
    const text = 'Go up with cd ..';
    const marks = [{ kind: 'code', start: 11, end: text.length }] as const;
    expect(trimPoint({ text: `${text}.`, marks: [...marks] }).text).toBe(text);
  });

  it('leaves blanks inside as they are, however many', () => {
    const text = `Pumps${'\u00A0'.repeat(200_000)}leak`;
    expect(trim(`${text}. `)).toBe(text);
  });
});
