import { expect, it } from 'vitest';
import { isShownWhole } from '../../src/talk/is-shown-whole.ts';
import type { Shown } from '../../src/talk/shown.ts';

const say = (text: string) => ({ text, line: 1, endLine: 1 });
const inner = [{ text: 'Whale oil', marks: [] }];
const point: Shown = { kind: 'text', text: 'The lamp burns oil', marks: [], inner };

it('what is said is shown whole where the words are the same, in a list within a point too', () => {
  expect(isShownWhole(say('the lamp burns oil.'), point)).toBe(true);
  expect(isShownWhole(say('whale oil;'), point)).toBe(true);
  expect(isShownWhole(say('The lamp burns oil. It smells.'), point)).toBe(false);
  expect(isShownWhole(say('The lamp'), point)).toBe(false);
});

it('a quotation is, with who said it or without', () => {
  const quote: Shown = {
    kind: 'quote',
    text: 'Write it down',
    marks: [],
    by: { text: 'Ada Keeper', marks: [] },
  };
  expect(isShownWhole(say('Write it down.'), quote)).toBe(true);
  expect(isShownWhole(say('Write it down. — Ada Keeper'), quote)).toBe(true);
  expect(isShownWhole(say('Write it down.'), { ...quote, override: true })).toBe(false);
});
