import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/essay/front-matter.ts';
import { TalkError } from '../../src/errors.ts';

function valuesOf(text: string): Record<string, unknown> {
  return Object.fromEntries(
    [...parseFrontMatter(text, 'e.md').values].map(([key, { value }]) => [key, value]),
  );
}

function lineOfFault(text: string): number | undefined {
  try {
    parseFrontMatter(text, 'e.md');
  } catch (error) {
    if (error instanceof TalkError) return error.line;
    throw error;
  }
  throw new Error('expected a TalkError');
}

describe('parseFrontMatter', () => {
  it('reads YAML and keeps dates as they were written', () => {
    expect(valuesOf('---\ntitle: A\ndate: 2024-01-01\n---\nText')).toEqual({
      title: 'A',
      date: '2024-01-01',
    });
  });

  it('reads TOML', () => {
    const head = parseFrontMatter('+++\ntitle = "A"\n\ndate = 2024-01-01\n+++\nText', 'e.md');
    expect(head.values.get('title')?.value).toBe('A');
    expect(head.values.get('date')).toEqual({ value: '2024-01-01', written: '2024-01-01', line: 4 });
    expect(head.endLine).toBe(5);
  });

  it('reads Franklin’s definitions, also those of several lines', () => {
    const head = parseFrontMatter('@def title = "A"\n@def x = """ one\ntwo """\n@def n = 3\n\nText', 'e.md');
    expect(head.values.get('title')?.value).toBe('A');
    expect(head.endLine).toBe(4);
  });

  it('names the file’s line of what is broken', () => {
    expect(lineOfFault('---\ntitle: A\ntags: [a, b\n---\nText')).toBe(3);
    expect(lineOfFault('+++\ntitle = "A"\ndate = = 1\n+++\nText')).toBe(3);
    expect(lineOfFault('---\nimport X from "fs";\n---\nText')).toBe(2);
  });

  it('names line 1 if it is never closed', () => {
    expect(lineOfFault('---\ntitle: A\n\nText')).toBe(1);
    expect(lineOfFault('+++\ntitle = "A"\n\nText')).toBe(1);
  });

  it('leaves thematic breaks alone', () => {
    expect(parseFrontMatter('---\n\nText', 'e.md').endLine).toBe(0);
    expect(parseFrontMatter('---\n\nText\n\n---\n\nMore', 'e.md').endLine).toBe(0);
  });

  it('takes no harm from keys of JavaScript’s own', () => {
    const head = parseFrontMatter('---\n__proto__: {polluted: yes}\ntitle: A\n---\nText', 'e.md');
    expect(head.values.get('title')?.value).toBe('A');
    expect('polluted' in {}).toBe(false);
  });

  it('takes no harm from aliases that multiply', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map(
        (name, index) =>
          `${name}: &${name} [${Array(9)
            .fill(`*${'abcdefgh'[index] ?? ''}`)
            .join()}]`,
      ),
    ];
    expect(parseFrontMatter(`---\n${bomb.join('\n')}\n---\nText`, 'e.md').endLine).toBe(10);
  });
});
