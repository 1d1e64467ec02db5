import { describe, expect, it } from 'vitest';
import { parseFence } from '../../src/essay/markdown/fence.ts';
import { readNotation } from '../../src/read/read-notation.ts';

function read(lang: string, value: string, meta: string | null = null) {
  return readNotation(parseFence({ value, lang, meta }));
}

describe('notation in the comments of code', () => {
  it.each([
    ['ts', 'let a = 1; // [!code ++]', 'let a = 1;', 'added'],
    ['ts', 'let a = 1; // [!code --]', 'let a = 1;', 'removed'],
    ['python', 'a = 1  # [!code highlight]', 'a = 1', 'highlight'],
    ['css', 'a {} /* [!code focus] */', 'a {}', 'focus'],
    ['sh', 'ls # [!code error]', 'ls', 'error'],
    ['html', '<p>a</p> <!-- [!code warning] -->', '<p>a</p>', 'warning'],
  ])('of %s tells what a line is, and is not shown: %s', async (lang, code, shown, as) => {
    const { text, marked } = await read(lang, code);
    expect(text.trim()).toBe(shown);
    expect(marked).toEqual([{ line: 1, as }]);
  });

  it('may stand on a line of its own, and then steps and marks still mean the lines that the essay counts', async () => {
    const fence = await read('ts', 'a();\n// [!code ++:2]\nb();\nc();\nd();', '{1|3-5} mark={5}');
    expect(fence).toMatchObject({
      text: 'a();\nb();\nc();\nd();',
      steps: [[[1, 1]], [[2, 4]]],
      marked: [
        { line: 2, as: 'added' },
        { line: 3, as: 'added' },
        { line: 4, as: 'highlight' },
      ],
    });
  });

  it('leaves blanks at the ends of all other lines', async () => {
    const { text } = await read('ts', 'let a = `two  \nlines`;  \na(); // [!code ++]');
    expect(text).toBe('let a = `two  \nlines`;  \na();');
  });

  it('may mark words', async () => {
    const { text, words } = await read('ts', '// [!code word:lamp]\nlet a = 1;\nlamp(a);');
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(['lamp']);
  });

  it('is text like any other in a string, and in a language that nobody knows', async () => {
    const code = 'let a = "// [!code ++]";';
    expect(await read('ts', code)).toMatchObject({ text: code, marked: [] });
    expect(await read('lamp', 'a // [!code ++]')).toMatchObject({ text: 'a // [!code ++]', marked: [] });
  });
});
