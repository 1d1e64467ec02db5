import { describe, expect, it } from 'vitest';
import { trimPoint } from '../../../src/plan/condense/trim-point.ts';

const trim = (text: string) => trimPoint({ text, marks: [] }).text;

describe('trimPoint', () => {
  it.each([
    ['Pumps leak.', 'Pumps leak'],
    ['Pumps leak …', 'Pumps leak …'],
    ['Pumps leak...', 'Pumps leak...'],
    ['Pumps leak. . .', 'Pumps leak'],
    ['Pumps leak —', 'Pumps leak'],
    ['Pumps leak -', 'Pumps leak'],
    ['pre- and post-', 'pre- and post-'],
    ['Pumps leak at 5 p.m.', 'Pumps leak at 5 p.m.'],
    ['Pumps leak for 5 s.', 'Pumps leak for 5 s'],
    ['Насос течёт с 2022 г.', 'Насос течёт с 2022 г.'],
    ['Pompa cieknie od 2022 r.', 'Pompa cieknie od 2022 r.'],
    ['Насосы, лампы и т. д.', 'Насосы, лампы и т. д.'],
    ['ปั๊มรั่วเวลา 9.00 น.', 'ปั๊มรั่วเวลา 9.00 น.'],
    ['Do pumps leak?', 'Do pumps leak?'],
    ['泵坏了。', '泵坏了'],
    ['...', '...'],
    ['Pumps leak. :-)', 'Pumps leak'],
    ['Pumps leak ;)', 'Pumps leak'],
    ['Pumps leak (and creak :)', 'Pumps leak (and creak :)'],
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

  it('takes any number of marks', () => {
    const marks = Array.from({ length: 200_000 }, (_, at) => ({
      kind: 'code' as const,
      start: at,
      end: at + 1,
    }));
    expect(trimPoint({ text: `${'a'.repeat(200_000)}.`, marks }).text).toHaveLength(200_000);
  });
});
