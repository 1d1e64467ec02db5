import { describe, expect, it } from 'vitest';
import { formatFaults } from '../../src/cli/warn.ts';

const missing = (line: number) => ({
  message: `The picture ${String(line)}.svg is not there.`,
  hint: 'Put the file there.',
  file: 'talk.md',
  line,
});

describe('faults of one kind', () => {
  it('are named up to the twentieth, and counted from there on', () => {
    const other = { message: 'Something else.', hint: 'Mend it.', file: 'talk.md', line: 3 };
    const all = Array.from({ length: 3000 }, (_, at) => missing(at + 1));
    const said = formatFaults([...all, other]);
    expect(said).toHaveLength(22);
    expect(said[19]).toBe('talk.md:20: The picture 20.svg is not there.\n  Put the file there.');
    expect(said[20]).toBe('  … and 2,980 more like it.');
    expect(said[21]).toBe('talk.md:3: Something else.\n  Mend it.');
  });

  it('are all named where they are twenty', () => {
    expect(formatFaults(Array.from({ length: 20 }, (_, at) => missing(at + 1)))).toHaveLength(20);
  });

  it('are counted for each essay by itself', () => {
    const faults = Array.from({ length: 15 }, (_, at) => missing(at + 1));
    const twice = [...faults, ...faults.map((fault) => ({ ...fault, file: 'other.md' }))];
    expect(formatFaults(twice)).toHaveLength(30);
  });
});
