import type { Code } from 'mdast';
import { describe, expect, it } from 'vitest';
import { fenceOf, parseFence } from '../../../src/essay/markdown/fence.ts';

const nine = Array.from({ length: 9 }, (_, at) => `line ${String(at + 1)}`).join('\n');

function read(info: string) {
  const [lang, ...meta] = info.split(' ');
  return parseFence({ value: nine, lang: lang ?? null, meta: meta.length > 0 ? meta.join(' ') : null });
}

function highlighted(info: string) {
  return read(info).marked.map(({ line }) => line);
}

describe('what stands behind the backticks', () => {
  it.each([
    ['ts', 'ts'],
    ['ts{1,3}', 'ts'],
    ['ts:line-numbers {1}', 'ts'],
    ['c++', 'c++'],
    ['{.python .numberLines}', 'python'],
    ['{r, echo=FALSE}', 'r'],
    ['{2|3}', undefined],
    ['', undefined],
  ])('%s names the language', (info, language) => {
    expect(read(info).language).toBe(language);
  });

  it.each([
    ['ts title="src/lamp.ts"', 'src/lamp.ts'],
    ["ts {2|3} filename='lamp.ts' showLineNumbers", 'lamp.ts'],
    ['python file=lamp.py', 'lamp.py'],
    ['ts [lamp.ts]', 'lamp.ts'],
    ['ts {title="A lamp"}', 'A lamp'],
    ['ts [1-2|3]', undefined],
    ['ts [all|2]', undefined],
    ['ts subtitle="no"', undefined],
    ['ts title=""', undefined],
  ])('%s has a title', (info, title) => {
    expect(read(info).title).toBe(title);
  });

  it.each([
    ['ts {2-3|5|all}', [[[2, 3]], [[5, 5]], 'all']],
    ['ts{1,4-5|2}', [[[1, 1], [4, 5]], [[2, 2]]]], // prettier-ignore
    ['ts {all|5-3}', ['all', [[3, 5]]]],
    ['ts {*|2}{maxHeight:"100px"}', ['all', [[2, 2]]]],
    ['js [1-2|3]', [[[1, 2]], [[3, 3]]]],
    ['js [12: 1-2|3]', [[[1, 2]], [[3, 3]]]],
  ])('%s asks for steps', (info, steps) => {
    expect(read(info)).toMatchObject({ steps, marked: [] });
  });

  it.each([
    ['ts {2-3}', [2, 3]],
    ['ts{1,3} title="a {7} b.ts"', [1, 3]],
    ['js {linenos=table,hl_lines=[2,"4-6"]}', [2, 4, 5, 6]],
    ['js {hl_lines="1 3-4"}', [1, 3, 4]],
    ['js mark={2}', [2]],
  ])('%s highlights lines from the start', (info, lines) => {
    expect(read(info).steps).toEqual([]);
    expect(highlighted(info)).toEqual(lines);
  });

  it('tells lines that came and went', () => {
    expect(read('js ins={2} del={3-4}').marked).toEqual([
      { line: 2, as: 'added' },
      { line: 3, as: 'removed' },
      { line: 4, as: 'removed' },
    ]);
  });

  it.each([
    ['ts showLineNumbers', 1],
    ['ts showLineNumbers=5', 5],
    ['ts:line-numbers=2 {1}', 2],
    ['ts {1|2}{lines:true,startLine:7}', 7],
    ['js {linenos=true,linenostart=199}', 199],
    ['{.python .numberLines startFrom="10"}', 10],
    ['js [712: 1|2]', 712],
    ['ts:no-line-numbers', undefined],
    ['ts {linenos=false}', undefined],
    ['ts', undefined],
  ])('%s asks for line numbers, or does not', (info, numberFrom) => {
    expect(read(info).numberFrom).toBe(numberFrom);
  });

  it('may name lines that the code does not have, and then one of them is told', () => {
    expect(read('ts {2-10|5}').beyond).toBe(10);
    expect(read('ts {0,4}').beyond).toBe(0);
    expect(read('ts {1-9|all}').beyond).toBeUndefined();
    expect(highlighted('ts {8-5000000}')).toEqual([8, 9]);
  });

  it('may ask for a move', () => {
    expect(read('ts magic-move').moves).toBe(true);
    expect(read('ts title="magic-move" {1}').moves).toBe(false);
  });

  it.each([
    'ts title="x.ts"',
    'js [config.js]',
    'sh {.x}',
    'js {key: [1, 2]}',
    'ts copy wrap',
    'js {1-}',
    'js {|}',
  ])('%s has words that mean nothing here, and they are left alone', (info) => {
    expect(read(info)).toMatchObject({ text: nine, marked: [], steps: [], moves: false });
  });
});

describe('code that is indented throughout', () => {
  const shown = (value: string) => parseFence({ value, lang: 'js', meta: null }).text;

  it('loses what all its lines are indented by', () => {
    expect(shown('    a {\n\n      b\n    }')).toBe('a {\n\n  b\n}');
    expect(shown('\ta\n  \n\t\tb')).toBe('a\n\n\tb');
    expect(shown('  a')).toBe('a');
  });

  it.each(['a {\n    b\n  }', '\ta\n    b', ' + a\n- b', '', '   '])(
    'keeps it where they share none (case %#)',
    (code) => {
      expect(shown(code)).toBe(code);
    },
  );

  it.each(['md', 'diff'])('keeps it where it says something (%s)', (lang) => {
    expect(parseFence({ value: '    lamp on\n    lamp off', lang, meta: null }).text).toBe(
      '    lamp on\n    lamp off',
    );
  });

  it('keeps the lines that its steps and marks name', () => {
    const { steps, marked } = parseFence({ value: '  a\n\n  b', lang: 'js', meta: '{1|3} ins={3}' });
    expect([steps, marked]).toEqual([[[[1, 1]], [[3, 3]]], [{ line: 3, as: 'added' }]]);
  });
});

describe('the fence of a code node', () => {
  const code = (data?: Code['data']): Code => ({ type: 'code', value: 'a', ...(data && { data }) });

  it('is read once, since checks ask for each fence at each slide', () => {
    const node = code();
    expect(fenceOf(node)).toBe(fenceOf(node));
  });

  it('is the resolved one once there is one', () => {
    const node = code();
    const resolved = { ...fenceOf(node), text: 'b' };
    node.data = { fence: resolved };
    expect(fenceOf(node)).toBe(resolved);
  });
});
