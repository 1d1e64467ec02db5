import { describe, expect, it } from 'vitest';
import { parseEssay } from '../../../src/essay/parse-essay.ts';

function read(head: string) {
  const { title, warnings } = parseEssay(`${head}\n\nThe lamp burns.`, { file: 'e.md', format: 'markdown' });
  return { title, warnings };
}

describe('a setting that is there several times', () => {
  it.each([
    ['YAML', '---\ntitle: Oil\nauthor: Ada\ntitle: Gas\ntitle: Light\n---', 2, 5],
    ['JSON', '{\n"title": "Oil",\n"title": "Light"\n}', 2, 3],
    ['lines without a fence', 'title: Oil\ntitle: Light\n', 1, 2],
    ['definitions', '@def title = "Oil"\n@def title = "Light"', 1, 2],
  ])('is named once, with the line that counts (%s)', (_, head, line, counts) => {
    expect(read(head)).toEqual({
      title: 'Light',
      warnings: [
        {
          message: `“title” is in the front matter more than once, and only line ${String(counts)} counts.`,
          hint: 'Delete the others.',
          file: 'e.md',
          line,
        },
      ],
    });
  });

  it('is left alone if it is none of Lectern’s, or stands within another', () => {
    expect(read('---\nlayout: a\nlayout: b\nmenu:\n  title: a\ntitle: Oil\n---').warnings).toEqual([]);
  });
});
