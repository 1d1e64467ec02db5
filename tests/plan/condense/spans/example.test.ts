import { describe, expect, it } from 'vitest';
import { example } from '../../../../src/plan/condense/spans/example.ts';
import { leftAway } from './left-away.ts';

describe('example', () => {
  it('lets examples go', () => {
    expect(leftAway(example, 'The shop sells many tools, including saws and files.')).toContain(
      ', including saws and files',
    );
    expect(leftAway(example, 'Some tools, such as saws, are sharp.')).toContain(', such as saws,');
  });

  it('keeps “like” where it begins no example', () => {
    expect(leftAway(example, 'The new saw works like the old one.')).toEqual([]);
  });

  it('lets go what would open a list behind the sentence', () => {
    expect(leftAway(example, 'The shop has got many new tools, including:')).toEqual([', including']);
  });
});
