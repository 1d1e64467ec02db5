import { describe, expect, it } from 'vitest';
import { parenthesis } from '../../../../src/plan/condense/spans/parenthesis.ts';
import { leftAway } from './left-away.ts';

describe('parenthesis', () => {
  it('lets citations and asides go', () => {
    expect(leftAway(parenthesis, 'Caches go stale (Meyer 2014) and must be emptied.')).toContain(
      '(Meyer 2014)',
    );
    expect(leftAway(parenthesis, 'The pumps fail in winter [12] and in spring.')).toContain('[12]');
  });

  it('keeps brackets that take back or limit what is said', () => {
    for (const aside of ['(not on Sundays)', '(brass only)', '(brass, not iron)', '(except at noon)'])
      expect(leftAway(parenthesis, `We oil the lamp ${aside} in the tower.`)).toEqual([]);
    expect(leftAway(parenthesis, 'We oil the lamp (not to mention the bell) in the tower.')).toHaveLength(1);
  });

  it('keeps brackets that belong to a word', () => {
    expect(leftAway(parenthesis, 'Rename the file(s) that you no longer need.')).toEqual([]);
    expect(leftAway(parenthesis, 'The main() function opens the valve.')).toEqual([]);
  });

  it('keeps the area code of a telephone number', () => {
    expect(leftAway(parenthesis, 'Call the keeper at (415) 555-0100 at night.')).toEqual([]);
  });
});
