import { expect, it } from 'vitest';
import { readFontFile } from '../../src/print/read-font-file.ts';

const tables = ['glyf', 'head', 'hhea', 'hmtx', 'maxp'];

/** A font of tables without anything in them, each said to be this long. */
function fontOf(names: readonly string[], length = 0): string {
  const font = Buffer.alloc(12 + 16 * names.length);
  font.writeUInt32BE(0x00010000);
  font.writeUInt16BE(names.length, 4);
  names.forEach((name, index) => {
    font.write(name, 12 + 16 * index, 'latin1');
    font.writeUInt32BE(length, 24 + 16 * index);
  });
  return font.toString('latin1');
}

/** What is said of a font of a PDF that has this one, or none. */
function read(font: string | undefined) {
  const objects: Record<number, string> = {
    1: '<</Type /Font\n/BaseFont /AAAAAA+Tide\n/DescendantFonts [2 0 R]>>',
    2: '<</FontDescriptor 3 0 R>>',
    3: font === undefined ? '<</FontName /Tide>>' : '<</FontName /Tide\n/FontFile2 4 0 R>>',
  };
  return readFontFile({ read: (number) => objects[number] ?? '', readStream: () => font ?? '' }, 1);
}

it('tells a font that is whole in the file from one that is broken or missing', () => {
  expect(read(fontOf(tables))).toEqual({ name: 'AAAAAA+Tide', isEmbedded: true, isType3: false });
  expect(read(fontOf(tables.slice(1))).isEmbedded).toBe(false);
  expect(read(fontOf(tables, 1000)).isEmbedded).toBe(false);
  expect(read(fontOf(tables).slice(0, 40)).isEmbedded).toBe(false);
  expect(read('').isEmbedded).toBe(false);
  expect(read(undefined).isEmbedded).toBe(false);
});
