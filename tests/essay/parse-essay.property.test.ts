import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEssay, type EssayFormat } from '../../src/essay/parse-essay.ts';
import { TalkError } from '../../src/errors.ts';
import { nodesOf } from './text-of-essay.ts';

const fragments = fc
  .array(
    fc.constantFrom(
      '---\n', '+++\n', 'title: a\n', 'a = 1\n', '# H\n', '## \n', '\n', '\n\n', '- a\n', '  - b\n', '> q\n', '```\n', '~~~\n', '$$\n', '$5 ', '$x$ ',
      '<!-- say -->', '<!--', '-->', '<div>', '</div>', '<b>', '</b>', '<table>', '<td>', '<script>', '</script>', '<p markdown="1">', '<!-- point: x -->\n', '<pre>', '<select>', '<svg>',
      '{% x %}', '{{< img src="a" >}}', '{{ "a" | b }}', '{:.x}\n', ':::note\n', ':::\n', '@def a = "b"\n', '[a][b]', '[b]: c\n', '[^1]', '[^1]: n\n', '![i](j)', '| a |\n|---|\n', '**b** ', '`c` ',
      'word ', 'A line of words.\n', '\r\n', '\r', '\t', '    ', '\\', '*', '_', '{', '}', '<A>', '</A>', 'import x from "y"\n', '{/* say */}', '\u0000', '🎉', '\uFEFF',
    ), // prettier-ignore
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.join(''));

const formats: EssayFormat[] = ['markdown', 'mdx', 'text'];

describe('parseEssay', () => {
  it('ends in an essay or a TalkError with lines inside the file, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fragments, fc.string({ unit: 'grapheme' })),
        fc.constantFrom(...formats),
        (text, format) => {
          const count = text.split(/\r\n?|\n/).length;
          const isInside = (line: number | undefined) => line === undefined || (line >= 1 && line <= count);
          try {
            const essay = parseEssay(text, { file: 'e.md', format });
            let last = 1;
            for (const { node, line, endLine } of [
              essay.lead,
              ...essay.sections.map(({ blocks }) => blocks),
            ].flat()) {
              // Footnotes stand where they are called.
              const isNote = node.type === 'footnoteDefinition';
              expect(line).toBeGreaterThanOrEqual(isNote ? 1 : last);
              expect(endLine).toBeGreaterThanOrEqual(line);
              expect(endLine).toBeLessThanOrEqual(count);
              if (!isNote) last = line;
            }
            expect(essay.warnings.every(({ line }) => isInside(line))).toBe(true);
            expect(new Set(essay.sections.map(({ id }) => id)).size).toBe(essay.sections.length);
            expect(
              nodesOf(essay).filter(
                ({ type }) =>
                  /html|mdx|definition$|linkReference|imageReference/.test(type) &&
                  type !== 'footnoteDefinition',
              ),
            ).toEqual([]);
            expect(essay.title).not.toMatch(/\n/);
          } catch (error) {
            if (!(error instanceof TalkError)) throw error;
            expect(isInside(error.line)).toBe(true);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
