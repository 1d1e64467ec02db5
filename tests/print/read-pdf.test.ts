import { describe, expect, it } from 'vitest';
import { describePdf } from '../../src/print/describe-pdf.ts';
import { openPdf } from '../../src/print/pdf-objects.ts';
import { openTextReader } from '../../src/print/read-drawn-text.ts';
import type { PdfContents } from '../../src/print/pdf-contents.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml } from './print-html.ts';

const pages = [
  '<h1>Tides &amp; moons</h1><p>The office, naïve: fi ffl<br>Second line</p><a href="https://example.org/a(b)?c=ü">A link</a> <a href="#zwei%20moons">on</a> <a href="mailto:a@b.example">a</a>',
  '<h2 lang=ar dir=rtl>المد والجزر</h2><h3 lang=he dir=rtl>גאות ושפל</h3>',
  '<h2 id="zwei moons">Ζωή, жизнь, 潮汐, かな</h2><ul><li>One<li>Two 😀</ul>',
  '<h2>Turned</h2><p style="rotate: 90deg; width: 9em">Sideways</p>',
  '<h2>Over</h2><p style="margin-left: -10px; font-size: 40px">over the edge of it</p>',
  '<h2>Drawn</h2><svg><text y=20>In a drawing</text></svg><p style="opacity: 0.5">Faint <b>words</b></p>',
  '<h2>Hidden</h2><p aria-hidden=true>For nobody</p><p style="zoom: 0.4">Small</p>',
];

/** What counts: letters and digits, whose order on a line that runs from the right is each reader's own. */
function lettersOf({ text }: { text: string }): string {
  const letters = text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '');
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(letters)
    ? Array.from(letters).sort().join('')
    : letters;
}

function sum({ pages: read, fonts, ...rest }: PdfContents): object {
  return {
    ...rest,
    pages: read.map((page) => ({ ...page, text: lettersOf(page) })),
    fonts: fonts.sort((a, b) => a.name.localeCompare(b.name)),
  };
}

describe('readPdf', () => {
  it('reads fast what pdf.js reads slowly, and leaves to it what it does not know', async () => {
    const outline = ['Tides (1)', 'المد'].map((title, index) => ({
      title,
      page: index + 1,
      children: [{ title: `${title} \\ below`, page: index + 2, children: [] }],
    }));
    const printed = await printHtml({ pages });
    const about = { title: 'Gezeiten: 潮', author: 'Иван (李) \\', keywords: [], lang: 'en', outline };
    const pdf = describePdf(printed, about);
    expect(sum(await readPdf(printed))).toEqual(sum(await readPdf(printed, true)));
    const fast = await readPdf(pdf);
    expect(sum(fast)).toEqual(sum(await readPdf(pdf, true)));
    expect(fast.pages[0]?.text).toContain('The office, naïve: fi ffl Second line');
    expect(fast.pages[0]?.links).toEqual([
      { url: 'https://example.org/a(b)?c=%C3%BC' },
      { page: 3 },
      { url: 'mailto:a@b.example' },
    ]);
    expect(fast.outline).toHaveLength(4);
    expect(fast.pages[4]?.strays).toEqual(['over the edge of it']);

    const objects = openPdf(pdf);
    const known = objects.listPages().map((page) => openTextReader(objects)(page) !== undefined);
    expect(known[0]).toBe(true);
    expect(known[3]).toBe(false);
  });
});
