import { beforeAll, describe, expect, it } from 'vitest';
import { describePdf } from '../../src/print/describe-pdf.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml } from './print-html.ts';

const date = new Date('2026-03-01T12:00:00Z');
const outline = [
  { title: 'As marés', page: 1, children: [{ title: 'A lua\u00A0(1)', page: 2, children: [] }] },
  { title: 'نشاط المسؤول', page: 2, children: [] },
];
let printed: Uint8Array;

beforeAll(async () => {
  printed = await printHtml({
    lang: 'pt-BR',
    title: 'As marés',
    pages: ['<h1>As marés</h1>', '<h2>A lua</h2>'],
  });
}, 60_000);

describe('describePdf', () => {
  it('adds the author in any script and keeps pages, tags and language', async () => {
    const before = await readPdf(printed);
    const after = await readPdf(
      describePdf(printed, { title: 'As marés', author: 'Иван (李) \\', date, outline: [] }),
    );
    expect(after).toEqual({ ...before, author: 'Иван (李) \\' });
    expect(after).toMatchObject({ title: 'As marés', lang: 'pt-BR', isTagged: true });
  });

  it('adds the outline in the order of reading, whatever the script', async () => {
    const { outline: titles, pages } = await readPdf(
      describePdf(printed, { title: 'As marés', date, outline }),
    );
    expect(titles).toEqual(['As marés', 'A lua\u00A0(1)', 'نشاط المسؤول']);
    expect(pages).toHaveLength(2);
  });

  it('leads each entry of the outline to its page', async () => {
    const { getDocument } = await import('unpdf/pdfjs');
    const pdf = await getDocument({
      data: Uint8Array.from(describePdf(printed, { title: 'As marés', date, outline })),
    }).promise;
    const entries = await pdf.getOutline();
    const page = async (index: number) => (await pdf.getPageIndex(entries[index]?.dest?.[0] as never)) + 1;
    expect([await page(0), await page(1)]).toEqual([1, 2]);
  });

  it('makes the same bytes of the same page and date, whenever it was printed', async () => {
    const pages = ['<h1>As marés</h1>', '<h2>A lua</h2>'];
    const again = await printHtml({ lang: 'pt-BR', title: 'As marés', pages });
    const describeIt = (pdf: Uint8Array) =>
      Buffer.from(describePdf(pdf, { title: 'As marés', date, outline }));
    expect(describeIt(again).equals(describeIt(printed))).toBe(true);
  });

  it('refuses what is not a PDF', () => {
    expect(() => describePdf(Buffer.from('no PDF'), { title: '', date, outline })).toThrow('The PDF lacks');
  });
});
