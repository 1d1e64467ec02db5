import { beforeAll, describe, expect, it } from 'vitest';
import { joinPdfs, otherPart } from '../../src/print/join-pdfs.ts';
import { openPdf } from '../../src/print/pdf-objects.ts';
import type { PdfContents } from '../../src/print/pdf-contents.ts';
import { describePdf } from '../../src/print/describe-pdf.ts';
import { openTextReader } from '../../src/print/read-drawn-text.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml } from './print-html.ts';

const table = '<table><tr><th scope="col">Lamp</th></tr><tr><td>Oil (12 0 R)</td></tr></table>';

const faint = '<p style="opacity: 0.5">Faint <b>words</b></p>';

describe('several PDFs become one', () => {
  let joined: Uint8Array;
  let pdf: PdfContents;
  beforeAll(async () => {
    const parts = [
      await printHtml({
        pages: [
          `<h1>One</h1>${table}<a href="#two">Two</a> <a href="${otherPart}4">Four</a>`,
          '<h1 id="two">Two</h1><a href="https://example.org/a(1)">Web</a>',
        ],
      }),
      await printHtml({ pages: [`<h1>Three</h1>${table}<a href="${otherPart}1">One</a>`] }),
      await printHtml({ pages: [`<h1>Four</h1> ${faint}`] }),
    ];
    joined = joinPdfs(parts);
    pdf = await readPdf(joined, true);
  }, 60_000);

  it('whose pages stand in their order, each with its text', () => {
    expect(pdf.pages.map(({ text }) => /^(?:One|Two|Three|Four)/.exec(text)?.[0])).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
    expect(pdf.pages[2]?.text).toContain('Oil (12 0 R)');
  });

  it('whose tags are one tree, which each page has its part of', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pages.map(({ headings }) => headings)).toEqual([1, 1, 1, 1]);
    const objects = openPdf(joined);
    const tags = objects.numbers.map((number) => objects.read(number));
    expect(tags.filter((tag) => tag.includes('/S /Document'))).toHaveLength(1);
    const keys = tags.flatMap((tag) => Array.from(tag.matchAll(/\/StructParents? (\d+)/g), ([, key]) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('whose cells are named apart', () => {
    const objects = openPdf(joined);
    const ids = objects.numbers.flatMap(
      (number) => /\/ID (\(node\d+\))/.exec(objects.read(number))?.[1] ?? [],
    );
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('whose links lead within a part, into another one and out', () => {
    expect(pdf.pages.map(({ links }) => links)).toEqual([
      [{ page: 2 }, { page: 4 }],
      [{ url: 'https://example.org/a(1)' }],
      [{ page: 1 }],
      [],
    ]);
  });

  it('which the faster reader reads alike', async () => {
    const fast = await readPdf(joined);
    expect(fast.pages.map(({ links, headings }) => [links, headings])).toEqual(
      pdf.pages.map(({ links, headings }) => [links, headings]),
    );
  });

  it('whose pages are read without pdf.js', () => {
    const objects = openPdf(joined);
    const texts = objects.listPages().map((page) => openTextReader(objects)(page)?.text.trim());
    expect(texts).toEqual([
      'One Lamp Oil (12 0 R) Two Four',
      'Two Web',
      'Three Lamp Oil (12 0 R) One',
      'Four Faint words',
    ]);
  });

  it('which keeps its faint words tagged when it is described', async () => {
    const described = describePdf(joined, { title: 'Joined', keywords: [], lang: 'en', outline: [] });
    const { pages } = await readPdf(described);
    expect(pages[3]?.text).toContain('Faint words');
  });
});
