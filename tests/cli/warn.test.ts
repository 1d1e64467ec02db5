import { describe, expect, it } from 'vitest';
import { formatBriefly } from '../../src/cli/warn.ts';

const missing = (line: number) => ({
  message: `The picture ${String(line)}.svg is not there.`,
  hint: 'Put the file there.',
  file: 'talk.md',
  line,
});

describe('warnings of one kind, before the result of a command', () => {
  it('take one line, with the first place and their number, where there are many', () => {
    const other = { message: 'Something else.', hint: 'Mend it.', file: 'talk.md', line: 3 };
    const all = Array.from({ length: 3000 }, (_, at) => missing(at + 1));
    expect(formatBriefly([...all, other])).toEqual([
      'talk.md:1: The picture 1.svg is not there. There are 2,999 more like it, which “lectern check” lists.',
      'talk.md:3: Something else.\n  Mend it.',
    ]);
  });

  it('are all named where they are three', () => {
    expect(formatBriefly([1, 2, 3].map(missing))).toHaveLength(3);
  });

  it('are counted for each essay by itself', () => {
    const faults = [1, 2, 3].map(missing);
    const twice = [...faults, ...faults.map((fault) => ({ ...fault, file: 'other.md' }))];
    expect(formatBriefly(twice)).toHaveLength(6);
  });
});
