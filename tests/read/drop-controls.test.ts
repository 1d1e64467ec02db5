import { describe, expect, it } from 'vitest';
import { dropControls } from '../../src/read/drop-controls.ts';

describe('a text', () => {
  it.each([
    [
      'turns the reading direction by force',
      'a\nthe file \u202egpj.exe\u202c',
      'a\nthe file gpj.exe\u202c',
      'U+202E',
    ],
    ['steers a terminal', 'a\nb\u001b[31m\u0007c', 'a\nb[31mc', 'U+001B'],
    ['is divided into pages', 'a\nb\fc', 'a\nb c', 'U+000C'],
    ['has what is no character', 'a\nb\ufffe\uffffc', 'a\nbc', 'U+FFFE'],
    ['was joined from files', 'a\nb\ufeffc', 'a\nbc', 'U+FEFF'],
  ])('that %s is read without that, and told of it', (_, text, read, name) => {
    const { text: left, warnings } = dropControls(text, 'e.md');
    expect(left).toBe(read);
    expect(warnings).toMatchObject([{ file: 'e.md', line: 2 }]);
    expect(warnings[0]?.message).toContain(name);
  });

  it.each([
    '\ufeffa\tb\r\nc',
    'שלום \u2067abc\u2069 \u200eb\u200f',
    'zero\u200bwidth\u200d',
    'soft\u00adhyphen',
  ])('like %j stays as it is', (text) => {
    expect(dropControls(text, 'e.md')).toEqual({ text, warnings: [] });
  });
});
