import { describe, expect, it } from 'vitest';
import { dealPassages } from '../../../src/plan/split/deal-passages.ts';
import { slidesOf } from '../essay-of.ts';

const saidBy = (essay: string) =>
  slidesOf(essay).flatMap(({ steps }) => steps.map(({ says }) => says.map(({ text }) => text).join(' ')));

describe('what fills several slides', () => {
  it('is said with the slides that show it: a poem line by line', () => {
    const lines = Array.from({ length: 24 }, (_, at) => `Line ${String(at + 1)} of the poem goes by,`);
    const said = saidBy(lines.join('\\\n'));
    expect(said.length).toBeGreaterThan(2);
    expect(said.join(' ')).toBe(lines.join(' '));
    for (const words of said) expect(words).toMatch(/^Line .*,$/);
  });

  it('parts no sentence of a quotation', () => {
    const sentence =
      'Somebody climbs the stairs with a lamp, which was lit before, and looks at the dark sea. ';
    const quoted = `“${sentence.repeat(9).trim()}”`;
    const said = saidBy(`> ${quoted}\n>\n> — Ada Keeper`).filter((words) => words !== '');
    expect(said.length).toBeGreaterThan(1);
    expect(said.join(' ')).toBe(`${quoted} — Ada Keeper`);
    for (const words of said) expect(words).toMatch(/^“?Somebody/);
  });

  it('is said line by line of a poem of tens of thousands of lines', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => String(at));
    const breaks = Array.from(lines.join(' ').matchAll(/ /g), ({ index }) => index);
    const passage = { text: lines.join(' '), breaks, line: 1, endLine: 20_000 };
    const parts = Array.from({ length: 2000 }, (_, at) => ({
      text: lines.slice(10 * at, 10 * at + 10).join('\n'),
    }));
    const dealt = dealPassages([passage], parts, 'en');
    expect(dealt.map(([own]) => own?.text)).toEqual(parts.map(({ text }) => text.replaceAll('\n', ' ')));
    expect(dealt[1]?.[0]?.breaks).toHaveLength(9);
  });

  it('is said with the first where its slides show something else', () => {
    const says = ['One. Two.', 'Three.'].map((text) => ({ text, line: 1, endLine: 1 }));
    expect(dealPassages(says, [{ text: 'Other' }, { text: 'words' }], 'en')).toEqual([says, []]);
  });
});
