import { describe, expect, it } from 'vitest';
import { readActualText } from '../../src/print/read-actual-text.ts';

const draw = (text: string, glyphs: string): string =>
  `BT\n/Span<</ActualText <FEFF${text}> >> BDC\n/F8 56 Tf\n1 0 0 -1 5 13 Tm\n<${glyphs}> Tj\nEMC\nET\n`;

describe('readActualText', () => {
  it('gives the letters of each span in the order of drawing', () => {
    expect(readActualText(`${draw('0639', '0077')}<0001> Tj\n${draw('D83DDE00', '00120013')}`)).toEqual([
      'ع',
      '😀',
    ]);
  });

  it('gives nothing for a letter that a box stands for', () => {
    expect(readActualText(draw('AD6D', '0000') + draw('0639', '0077'))).toEqual(['', 'ع']);
  });

  it('finds no span where there is none', () => {
    expect(readActualText('BT\n<0001> Tj\nET')).toEqual([]);
  });
});
