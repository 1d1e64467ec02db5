import { describe, expect, it } from 'vitest';
import { auditPdf } from '../../src/print/audit-pdf.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml, type PrintedHtml } from './print-html.ts';
import { slide, talkOf, words } from './small-talk.ts';

const link = { kind: 'link', start: 4, end: 8, href: 'https://example.org/moon' } as const;
const talk = talkOf(
  [
    slide('start', 'section', [words('The pull')], { section: 'the-pull', heading: 'The pull' }),
    slide('moon', 'points', [words('The moon pulls', [link]), words('The sea follows')], {
      section: 'the-pull',
    }),
  ],
  { sections: [{ id: 'the-pull', heading: 'The pull', depth: 1 }] },
);
const pages = [
  '<h1 id=start>The pull</h1>',
  '<h2>The <a href="https://example.org/moon">moon</a> pulls</h2><p>The sea follows <a href="#start">back</a></p>',
];

async function audit(printed: Partial<PrintedHtml>): Promise<string[]> {
  return auditPdf(await readPdf(await printHtml({ title: 'How tides work', pages, ...printed })), talk);
}

/** The pages with something else in place of something. */
function pagesWith(old: string, fresh: string): string[] {
  return pages.map((page) => page.replace(old, fresh));
}

describe('auditPdf, on files that a browser printed', { timeout: 60_000 }, () => {
  it('has no complaint about a file that is as planned', async () => {
    expect(await audit({})).toEqual([]);
  });

  it('names a missing page', async () => {
    expect(await audit({ pages: pages.slice(0, 1) })).toEqual(['it has 1 page for 2 slides']);
  });

  it('names a missing text and its page', async () => {
    expect(await audit({ pages: pagesWith('The sea follows', 'The sea') })).toEqual([
      'page 2 lacks "The sea follows"',
    ]);
  });

  it('names text that is there but cannot be seen', async () => {
    expect(await audit({ css: 'p { visibility: hidden }' })).toContain('page 2 lacks "The sea follows"');
  });

  it('names letters that are drawings, as a bold face that the browser makes up itself', async () => {
    const css =
      '@font-face { font-family: Only; font-weight: 400; src: local("DejaVu Sans"), local("Arial") }';
    expect(await audit({ css: `${css} h1 { font: bold 30px Only }` })).toEqual([
      'it has letters that are drawings instead of a font (Type 3)',
    ]);
  });

  it('says that a file has no tags', async () => {
    expect(await audit({ isTagged: false })).toEqual([
      'its language is "" instead of "en"',
      'it has no tags, which screen readers need',
      'its outline lacks the section "The pull"',
    ]);
  });

  it('says which page has no heading, as when slides are hidden from screen readers', async () => {
    expect(await audit({ pages: pagesWith('<h2>', '<h2 aria-hidden=true>') })).toEqual([
      'page 2 has no heading in its tags',
    ]);
  });

  it('names a lost link, and one that leads nowhere', async () => {
    expect(await audit({ pages: pagesWith('<a href="https://example.org/moon">moon</a>', 'moon') })).toEqual([
      'page 2 lacks the link to https://example.org/moon',
    ]);
    expect(await audit({ pages: pagesWith('#start', 'http://lectern.invalid/essay/') })).toEqual([
      'page 2 has a link that leads nowhere',
    ]);
  });

  it('names a language and a title that are not the talk’s', async () => {
    expect(await audit({ lang: 'de', title: 'Gezeiten' })).toEqual([
      'its language is "de" instead of "en"',
      'its title is "Gezeiten" instead of "How tides work"',
    ]);
  });
});

describe('auditPdf', () => {
  it('names a font that is not in the file', () => {
    const page = { text: 'Tides', headings: 1, links: [] };
    const fonts = [{ name: 'Helvetica', isEmbedded: false, isType3: false }];
    const contents = {
      title: 'How tides work',
      author: '',
      lang: 'en',
      isTagged: true,
      outline: [],
      pages: [page],
      fonts,
    };
    expect(auditPdf(contents, talkOf([slide('tides', 'statement', [words('Tides')])]))).toEqual([
      'it lacks the font Helvetica',
    ]);
  });
});
