import { beforeAll, describe, expect, it } from 'vitest';
import { describePdf } from '../../src/print/describe-pdf.ts';
import { markArtifacts } from '../../src/print/mark-artifacts.ts';
import { openPdf } from '../../src/print/pdf-objects.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml } from './print-html.ts';

const about = {
  title: 'As marés',
  keywords: ['mar', 'lua'],
  lang: 'pt-BR',
  date: new Date('2026-03-01T12:00:00Z'),
};
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
});

describe('describePdf', () => {
  it('adds the author in any script and keeps pages, tags and language', async () => {
    const before = await readPdf(printed);
    const after = await readPdf(describePdf(printed, { ...about, author: 'Иван (李) \\', outline: [] }));
    expect(after).toEqual({ ...before, author: 'Иван (李) \\' });
    expect(after).toMatchObject({ title: 'As marés', lang: 'pt-BR', isTagged: true });
  });

  it('adds the outline in the order of reading, whatever the script', async () => {
    const { outline: titles, pages } = await readPdf(describePdf(printed, { ...about, outline }));
    expect(titles).toEqual(['As marés', 'A lua\u00A0(1)', 'نشاط المسؤول']);
    expect(pages).toHaveLength(2);
  });

  it('leads each entry of the outline to its page', async () => {
    const { getDocument } = await import('unpdf/pdfjs');
    const pdf = await getDocument({
      data: Uint8Array.from(describePdf(printed, { ...about, outline })),
    }).promise;
    const entries = await pdf.getOutline();
    const page = async (index: number) => (await pdf.getPageIndex(entries[index]?.dest?.[0] as never)) + 1;
    expect([await page(0), await page(1)]).toEqual([1, 2]);
  });

  it('makes the same bytes of the same page and date, whenever it was printed', async () => {
    const pages = ['<h1>As marés</h1>', '<h2>A lua</h2>'];
    const again = await printHtml({ lang: 'pt-BR', title: 'As marés', pages });
    const describeIt = (pdf: Uint8Array) => Buffer.from(describePdf(pdf, { ...about, outline }));
    expect(describeIt(again).equals(describeIt(printed))).toBe(true);
  });

  it('refuses what is not a PDF', () => {
    expect(() => describePdf(Buffer.from('no PDF'), { ...about, outline })).toThrow('The PDF lacks');
  });

  it('says what checkers of PDF/UA look for: metadata, names of pages, an identity', async () => {
    const file = describePdf(printed, { ...about, outline, labels: ['1', 'B1'] });
    const { getDocument } = await import('unpdf/pdfjs');
    const pdf = await getDocument({ data: Uint8Array.from(file) }).promise;
    expect(await pdf.getPageLabels()).toEqual(['1', 'B1']);
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Keywords: 'mar, lua', CreationDate: 'D:20260301120000Z' });
    expect(metadata.get('dc:title')).toBe('As marés');
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect(pdf.fingerprints[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('has no date where nobody gives one', () => {
    const { date, ...undated } = about;
    expect(date).toBeDefined();
    const file = Buffer.from(describePdf(printed, { ...undated, outline })).toString('latin1');
    expect(file).not.toMatch(/CreationDate|ModDate|CreateDate/);
  });

  it('leaves nothing on a page that is neither tagged nor an artifact, and mends the tags', async () => {
    const picture =
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
    const pages = [
      `<h1>Um</h1><p aria-hidden="true">1</p><ul><li><p>um <em>dois</em></li></ul>
      <figure><img alt="A lua" width="40" src='${picture}'></figure>
      <p><span role="img" aria-label="\\(x^2\\)">x2</span> <a href="https://example.org/">mar</a></p>`,
    ];
    const css = 'h1 { border: 3px solid red; opacity: 0.5 } li { list-style: none }';
    const objects = openPdf(describePdf(await printHtml({ pages, css }), { ...about, outline: [] }));
    const tags = objects.numbers.map((number) => objects.read(number)).join('\n');
    expect(tags).toContain('/S /LBody');
    expect(tags).toContain('/S /Formula');
    expect(tags).toContain('/Em /Span');
    expect(tags).toMatch(/\/Contents \(https:\/\/example.org\/\)/);
    // What frames the picture is a part of the page, and only the picture is one.
    expect(tags.match(/\/S \/Figure/g)).toHaveLength(1);
    const [page = 0] = objects.listPages();
    const content = objects.readStream(Number(/\/Contents (\d+) 0 R/.exec(objects.read(page))?.[1]));
    expect(markArtifacts(content, () => true).match(/Artifact/g)?.length).toBe(
      content.match(/Artifact/g)?.length,
    );
    expect(content).toContain('/Artifact BMC');
  });
});
