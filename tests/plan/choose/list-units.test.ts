import { describe, expect, it } from 'vitest';
import { listUnits } from '../../../src/plan/choose/list-units.ts';
import { planWhole } from '../../../src/plan/plan-talk.ts';
import { essayOf } from '../essay-of.ts';

/** What each unit that says something of these words is worth, against the weight of those words. */
function worthOf(markdown: string, words: string): { unit: number; words: number } {
  const { full, worths } = planWhole(essayOf(markdown));
  for (const { steps, value } of listUnits(full, worths, 600)) {
    const said = steps.find(({ step }) => step.says.some(({ text }) => text.includes(words)));
    if (said !== undefined) return { unit: value, words: worths.get(said.step)?.value ?? 0 };
  }
  throw new Error(`nobody says ${words}`);
}

const harbour = (between: string) =>
  `## The lamp\n\nThe lamp turns all night long.\n\n${between}\n\nThe oil of the lamp comes by ship.`;

describe('what a talk loses without a part of it', () => {
  it('is more where a picture or a table is shown with the words', () => {
    const picture = worthOf(harbour('![](lamp.png)'), 'oil of the lamp');
    expect(picture.unit).toBeGreaterThan(picture.words);
    const table = worthOf(harbour('| lamp | oil |\n|---|---|\n| north | whale |'), 'turns all night');
    expect(table.unit).toBeGreaterThan(table.words);
    const plain = worthOf(harbour('Keepers sleep by day.'), 'turns all night');
    expect(plain.unit).toBe(plain.words);
  });

  it('is less where it only links to somewhere else', () => {
    const list = (item: string) => harbour(`- ${item}\n- The lamp burns the oil of whales`);
    const address = '](https://example.org/)';
    const bare = worthOf(list(`[Lamps and the oil of whales${address}`), 'Lamps and the oil');
    expect(bare.unit).toBeLessThan(bare.words);
    const told = worthOf(list(`[Lamps${address} burn the oil of whales`), 'burn the oil');
    expect(told.unit).toBe(told.words);
  });
});
