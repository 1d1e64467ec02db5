import { describe, expect, it } from 'vitest';
import { inBothScripts, within } from '../../../src/plan/condense/word-patterns.ts';

describe('a pattern of words', () => {
  const links = within('gibt_(?:[^.]{0,60}_)?hier');

  it('finds them with a blank or a few between them', () => {
    expect(links.test('Das Licht gibt es hier')).toBe(true);
    expect(links.test('Das Licht gibt  hier')).toBe(true);
  });

  it('gives up on blanks without end', () => {
    expect(links.test(`gibt${'\u00A0'.repeat(50_000)}!`)).toBe(false);
  });

  it('in simplified characters finds traditional ones, in a class as well', () => {
    const pattern = inBothScripts(/^这[灯谁说]/u);
    expect(['这说', '這說', '這灯'].every((text) => pattern.test(text))).toBe(true);
    expect(pattern.test('那說')).toBe(false);
  });
});
