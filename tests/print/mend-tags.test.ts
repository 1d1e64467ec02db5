import { describe, expect, it } from 'vitest';
import { listArticlePages, mendTags } from '../../src/print/mend-tags.ts';
import type { PdfObjects } from '../../src/print/pdf-objects.ts';

/** A file of these objects, numbered from 1, with the pages 1 and 2. */
function objectsOf(...objects: string[]): PdfObjects {
  const read = (number: number): string => objects[number - 1] ?? '';
  return {
    size: objects.length + 1,
    root: 0,
    info: 0,
    numbers: objects.map((_, index) => index + 1),
    read,
    readStream: read,
    listPages: () => [1, 2],
    copy: () => Buffer.alloc(0),
    write: () => new Uint8Array(),
  };
}

describe('mendTags', () => {
  it('counts the cells that head others from 1, whatever else the browser drew before', () => {
    const table = (first: string, second: string): string[] => [
      `<</S /TH /ID (${first})>>`,
      `<</S /TH /ID (${second})>>`,
      `<</S /TD /A [<</O /Table /Headers [(${first}) (${second})]>>]>>`,
      `<</Limits [(${first}) (${second})] /Names [(${first}) 1 0 R (${second}) 2 0 R]>>`,
    ];
    const mend = (...objects: string[]): string[] => {
      const fresh = new Map<number, string>();
      mendTags(objectsOf(...objects), fresh, () => '', objects.length + 1);
      return [...fresh.values()];
    };
    expect(mend(...table('node00000209', 'node00000213'))).toEqual(table('node00000001', 'node00000002'));
  });
});

describe('listArticlePages', () => {
  it('takes the page of a slide’s heading, also where its number is drawn on the page before, too', () => {
    const objects = objectsOf(
      '<</Type /Page>>',
      '<</Type /Page>>',
      '<</Type /StructTreeRoot /K 4 0 R>>',
      '<</S /Document /K [5 0 R 7 0 R]>>',
      '<</S /Art /K 6 0 R>>',
      '<</S /P /Pg 1 0 R /K 0>>',
      '<</S /Art /K [8 0 R 9 0 R]>>',
      '<</S /P /Pg 1 0 R /K 1>>',
      '<</S /Div /K [10 0 R]>>',
      '<</S /H2 /K 11 0 R>>',
      '<</S /NonStruct /Pg 2 0 R /K 0>>',
    );
    expect(listArticlePages(objects)).toEqual([1, 2]);
  });
});
