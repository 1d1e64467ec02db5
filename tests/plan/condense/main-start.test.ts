import { describe, expect, it } from 'vitest';
import { findMainStart } from '../../../src/plan/condense/main-start.ts';
import { tagSentence } from '../../../src/plan/condense/tag/tag-sentence.ts';

function mainOf(text: string): string | undefined {
  const sentence = tagSentence(text);
  const start = findMainStart(sentence);
  return start === undefined ? undefined : sentence.tokens[start]?.text;
}

describe('findMainStart', () => {
  it.each([
    ['If it rains, gardens are green.', 'gardens'],
    ['When necessary, we close the valve.', 'we'],
    ['As a rule, valves are cheap.', 'valves'],
    ['If you can, close the valve.', 'close'],
    ['In the end, nobody fixed the pump.', 'nobody'],
    ['Since it knows all of Valve.js, React, Drizzle, and other parts, it mends itself.', 'it'],
    ['By then I had forgotten the pump, lost its key, and sold the garden.', 'By'],
    ['When you mend dozens of pumps, hundreds of valves and thousands of hoses, it is hard.', 'it'],
    ['As part of our plan to build cheap, reliable pumps for this town, we are learning much.', 'we'],
    ['Owning a pump means that you have thought of its valves, its hoses, and all it needs.', 'Owning'],
    ['Valves leak when it rains.', 'Valves'],
    ['In a garden, where there are old pumps, a plumber is rich.', 'a'],
  ])('finds the main clause of “%s”', (text, start) => {
    expect(mainOf(text)).toBe(start);
  });

  it('does not guess where nothing tells', () => {
    expect(mainOf('If it rains we stay.')).toBeUndefined();
  });
});
