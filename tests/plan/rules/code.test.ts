import { describe, expect, it } from 'vitest';
import { splitCode } from '../../../src/plan/split-code.ts';
import { slideOf, slidesOf } from '../essay-of.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `line ${String(at + 1)}`).join('\n');

describe('code', () => {
  it('is shown as written, in its language, and not said', () => {
    const { layout, fit, only } = slideOf('```js\nlet a = 1;\n\n  a += 1;\n```');
    expect([layout, fit]).toEqual(['code', 'l']);
    expect(only).toMatchObject({
      says: [],
      shows: { text: 'let a = 1;\n\n  a += 1;', language: 'js', firstLine: 1 },
    });
  });

  it('of Mermaid is a diagram', () => {
    const { layout, only } = slideOf('```mermaid\ngraph TD; A-->B\n```');
    expect([layout, only.shows.kind]).toEqual(['diagram', 'diagram']);
  });

  it.each([
    [lines(11), 'l'],
    [lines(12), 'm'],
    [lines(15), 's'],
    ['x'.repeat(52), 'l'],
    ['x'.repeat(53), 'm'],
    ['x'.repeat(58), 's'],
    ['x'.repeat(1000), 's'],
  ])('is set as large as it fits (case %#)', (code, fit) => {
    expect(splitCode(code)).toEqual({ fit, parts: [{ text: code, firstLine: 1 }] });
  });

  it('goes on over slides, at a blank line if it can, counting its lines', () => {
    const { parts } = splitCode(`${lines(10)}\n\n${lines(12)}`);
    expect(parts.map(({ firstLine }) => firstLine)).toEqual([1, 12]);
    expect(parts.map(({ text }) => text).join('\n')).toBe(`${lines(10)}\n\n${lines(12)}`);
  });

  it('leaves no stray line on the last slide', () => {
    const { parts } = splitCode(lines(17));
    expect(parts.map(({ text }) => text.split('\n').length)).toEqual([9, 8]);
  });

  it('of one endless line is cut between slides and stays the same code', () => {
    const code = 'x = 1; '.repeat(3000).trimEnd();
    const { parts } = splitCode(code);
    expect(parts.map(({ text }) => text).join('')).toBe(code);
    for (const { text, firstLine } of parts) {
      expect(text.length).toBeLessThanOrEqual(16 * 64);
      expect(firstLine).toBe(1);
    }
  });

  it('of three thousand lines says on each slide which part it is', () => {
    const slides = slidesOf(`\`\`\`\n${lines(3000)}\n\`\`\``);
    expect(slides.at(-1)?.part).toEqual({ number: slides.length, of: slides.length });
    expect(slides.flatMap(({ steps }) => steps.map(({ shows }) => shows.text)).join('\n')).toBe(lines(3000));
  });
});
