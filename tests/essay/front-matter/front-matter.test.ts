import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/essay/front-matter/front-matter.ts';
import { TalkError } from '../../../src/errors.ts';

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
  it('refuses more lines and more characters than any head has, before it reads them', () => {
    const merged = 'k: &k { a: 1 }\n'.repeat(2001);
    for (const text of [
      `---\n${merged}---\nText`,
      `+++\n${'[a]\n'.repeat(2001)}+++\nText`,
      `---\ntitle: ${'a'.repeat(100_001)}\n---\nText`,
      `{\n"title": "${'a'.repeat(100_001)}"\n}\nText`,
    ]) {
      expect(() => parseFrontMatter(text, 'e.md')).toThrow(/^The front matter has more than /);
      expect(lineOfFault(text)).toBe(1);
    }
    const picture = `data:image/png;base64,${'A'.repeat(200_000)}`;
    expect(valuesOf(`---\ntitle: A\ncover: ${picture}\n---\nText`)['title']).toBe('A');
  });

  it('reads YAML and keeps dates as they were written', () => {
    expect(valuesOf('---\ntitle: A\ndate: 2024-01-01\n---\nText')).toEqual({
      title: 'A',
      date: '2024-01-01',
    });
  });

  it.each([
    [
      '"First line\ngoes on: with \\"more\\"\n\nand ends." # here',
      'First line goes on: with "more"\nand ends.',
      6,
    ],
    ["'It isn''t\nall of it.'", "It isn't all of it.", 4],
  ])('reads a value in quotes that goes on without an indent: %s', (written, value, line) => {
    const text = `---\nsummary: ${written}\nminutes: 3\n---\nText`;
    const { values } = parseFrontMatter(text, 'e.md');
    expect(values.get('summary')).toMatchObject({ value, line: 2 });
    expect(values.get('minutes')).toMatchObject({ value: 3, line });
  });

  it.each([
    ['"never closed\nauthor: Nobody\ntags: [a]', 2],
    ['"never closed\nauthor: "Nobody"', 2],
    ['"goes on\nhere"\nsummary: "never closed', 4],
  ])('refuses a value whose quotation mark is missing: %s', (written, line) => {
    expect(lineOfFault(`---\ntitle: ${written}\n---\nText`)).toBe(line);
  });

  it('reads TOML', () => {
    const head = parseFrontMatter('+++\ntitle = "A"\n\ndate = 2024-01-01\n+++\nText', 'e.md');
    expect(head.values.get('title')?.value).toBe('A');
    expect(head.values.get('date')).toEqual({ value: '2024-01-01', written: '2024-01-01', line: 4 });
    expect(head.endLine).toBe(5);
  });

  it.each([
    ['Hugo’s JSON', '{\n  "title": "A",\n  "minutes": 3\n}\n\nText', 4],
    ['JSON between semicolons', ';;;\n{ "title": "A", "minutes": 3 }\n;;;\nText', 3],
    ['JSON that says so', '---json\n{\n"title": "A", "minutes": 3 }\n---\nText', 4],
    ['code that only has data', '---js\n{\n  title: "A",\n  minutes: 3,\n}\n---\nText', 6],
    ['YAML that says so', '---yaml\ntitle: A\nminutes: 3\n---\nText', 4],
  ])('reads %s', (_, text, endLine) => {
    expect(valuesOf(text)).toEqual({ title: 'A', minutes: 3 });
    expect(parseFrontMatter(text, 'e.md').endLine).toBe(endLine);
  });

  it.each([
    ['Pelican', 'Title: A\nDate: 2024-01-01\n\nText: text', 2],
    ['Bear', 'title: A\ndate: 2024-01-01\n___\nText', 3],
    ['Logseq', 'title:: A\ndate:: 2024-01-01\n\nText', 2],
    ['Nikola', '.. title: A\n.. date: 2024-01-01\n\nText', 2],
  ])('reads lines of %s', (_, text, endLine) => {
    expect(valuesOf(text)).toEqual({ title: 'A', date: '2024-01-01' });
    expect(parseFrontMatter(text, 'e.md').endLine).toBe(endLine);
  });

  it('reads Pandoc’s title block', () => {
    expect(valuesOf('% A\n% Mira Osei\n\nText')).toEqual({ title: 'A', author: 'Mira Osei' });
  });

  it.each(['Title: a word\nthat goes on.\n\nText', 'Note: a.\n\nText', '{\nText\n}', '---jsx\nText'])(
    'takes no text for a head: %j',
    (text) => {
      expect(parseFrontMatter(text, 'e.md').endLine).toBe(0);
    },
  );

  it('names the line of broken JSON, and passes over code', () => {
    expect(lineOfFault('{\n  "title": "A",\n  "b": [\n}\n\nText')).toBeLessThanOrEqual(4);
    expect(parseFrontMatter('---js\nmodule.exports = () => [;\n---\nText', 'e.md')).toMatchObject({
      endLine: 3,
    });
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

  it('names a fence of hyphens that a word processor has made a dash', () => {
    for (const dash of ['—', '—-', '-–', '–-'])
      expect(() => parseFrontMatter(`${dash}\ntitle: My talk\n—\n\nText`, 'e.md')).toThrow(
        expect.objectContaining({ message: `The front matter begins with ${dash} instead of ---.`, line: 1 }),
      );
    expect(() => parseFrontMatter('---\ntitle: A\n—-\n\nText', 'e.md')).toThrow(
      expect.objectContaining({ message: 'The front matter ends with —- instead of ---.', line: 3 }),
    );
    // A dash above and below words that are no settings is the author's own.
    for (const text of ['—\nQ: Is it high?\nA: It is.\n—\n\nText', '—\n\nThe title: a story.\n\n—\n', '—'])
      expect(parseFrontMatter(text, 'e.md').endLine).toBe(0);
  });

  it.each([
    ['title: Lamps: a history', 'title: "Lamps: a history"'],
    ['title: The "north" lamp: it\'s lit', "title: 'The \"north\" lamp: it''s lit'"],
    ['subtitle: On:', 'subtitle: "On:"'],
  ])('says how to write a value that holds a colon: %s', (written, quoted) => {
    const key = written.slice(0, written.indexOf(':'));
    expect(() => parseFrontMatter(`---\nlang: en\n${written}\ndate: 2024\n---\n\nText`, 'e.md')).toThrow(
      expect.objectContaining({
        message: `The value of “${key}” holds a colon, which YAML takes for that of another key.`,
        hint: `Put quotes around it: ${quoted}`,
        line: 3,
      }),
    );
    const read = parseFrontMatter(`---\n${quoted}\n---\n\nText`, 'e.md').values.get(key)?.value;
    expect(`${key}: ${String(read)}`).toBe(written);
  });

  it('names the line in which a quotation mark is left open', () => {
    expect(() => parseFrontMatter('---\nlang: en\ntitle: "Lamps\ndate: 2024\n---\n\nText', 'e.md')).toThrow(
      expect.objectContaining({ line: 3 }),
    );
  });

  it('names brackets without end in words', () => {
    expect(() => parseFrontMatter(`---\ntitle: A\nx: ${'['.repeat(20_000)}\n---\n\nText`, 'e.md')).toThrow(
      expect.objectContaining({
        message: 'The front matter is not valid YAML: brackets are open in it without end.',
        line: 3,
      }),
    );
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
