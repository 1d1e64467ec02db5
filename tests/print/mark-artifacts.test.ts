import { describe, expect, it } from 'vitest';
import { markArtifacts } from '../../src/print/mark-artifacts.ts';

const mark = (...lines: string[]): string[] =>
  markArtifacts(lines.join('\n'), (name) => name === 'X7').split('\n');
const tagged = ['/NonStruct <</MCID 0 >>BDC', 'BT', '<0003> Tj', 'ET', '1 2 3 4 re', 'f', 'EMC'];

describe('markArtifacts', () => {
  it('leaves what belongs to a tag as it is', () => {
    expect(mark('q', ...tagged, 'Q')).toEqual(['q', ...tagged, 'Q']);
  });

  it('marks lines, grounds, texts and pictures that belong to none', () => {
    expect(mark('1 2 3 4 re', 'f')).toEqual(['/Artifact BMC', '1 2 3 4 re', 'f', 'EMC']);
    expect(mark('1 2 m', '3 4 l', 'S')).toEqual(['/Artifact BMC', '1 2 m', '3 4 l', 'S', 'EMC']);
    const text = ['BT', '/F4 14 Tf', '<0014> Tj', 'ET'];
    expect(mark(...text)).toEqual(['/Artifact BMC', ...text, 'EMC']);
    expect(mark('/X5 Do')).toEqual(['/Artifact BMC', '/X5 Do', 'EMC']);
  });

  it('marks a path of any length', () => {
    const path = ['1 2 m', ...Array.from({ length: 300_000 }, (_, at) => `${String(at)} 2 l`), 'S'];
    expect(markArtifacts(path.join('\n'), () => false).split('\n')).toHaveLength(path.length + 2);
  });

  it('marks no path that only clips, and no form that has tags of its own', () => {
    expect(mark('1 2 3 4 re', 'W* n', '/X7 Do')).toEqual(['1 2 3 4 re', 'W* n', '/X7 Do']);
  });

  it('keeps the letters that a text gives for its glyphs within the mark', () => {
    const text = ['BT', '/Span<</ActualText <FEFF0639> >> BDC', '<0077> Tj', 'EMC', 'ET'];
    expect(mark(...text)).toEqual(['/Artifact BMC', ...text, 'EMC']);
  });

  it('changes nothing that it has marked', () => {
    const once = mark('q', '1 2 3 4 re', 'f', ...tagged, 'BT', 'ET', 'Q');
    expect(mark(...once)).toEqual(once);
  });
});
