import { describe, expect, it } from 'vitest';
import { auditPdf } from '../../src/print/audit-pdf.ts';
import { describePdf } from '../../src/print/describe-pdf.ts';
import { outlineTalk } from '../../src/print/outline-talk.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { printHtml, type PrintedHtml } from './print-html.ts';
import { slide, talkOf, words } from './small-talk.ts';

const link = { kind: 'link', start: 4, end: 8, href: 'https://example.org/moon' } as const;
const innerLink = { kind: 'link', start: 16, end: 20, href: '#the-pull' } as const;
const talk = talkOf(
  [
    slide('start', 'section', [words('The pull')], { section: 'the-pull', heading: 'The pull' }),
    slide('moon', 'points', [words('The moon pulls', [link]), words('The sea follows back', [innerLink])], {
      section: 'the-pull',
    }),
  ],
  { sections: [{ id: 'the-pull', heading: 'The pull', depth: 1 }] },
);
const places = [1, 2];
const pages = [
  '<h1 id=start>The pull</h1>',
  '<h2>The <a href="https://example.org/moon">moon</a> pulls</h2><p>The sea follows <a href="#start">back</a></p>',
];

/** The complaints about a file with these pages and the talk's outline. */
async function audit(
  { title = 'How tides work', ...printed }: Partial<PrintedHtml>,
  outline = outlineTalk(talk, places),
) {
  const pdf = await printHtml({ pages, ...printed });
  const described = describePdf(pdf, { title, keywords: [], lang: 'en', outline });
  return auditPdf(await readPdf(described), talk, { places }).complaints;
}

/** The pages with something else in place of something. */
function pagesWith(old: string, fresh: string): string[] {
  return pages.map((page) => page.replace(old, fresh));
}

describe('auditPdf, on files that a browser printed', () => {
  it('has no complaint about a file that is as planned', async () => {
    expect(await audit({})).toEqual([]);
  });

  it('names a missing page', async () => {
    expect(await audit({ pages: pages.slice(0, 1) }, [])).toEqual(['it has 1 page for 2 slides']);
  });

  it('names a missing text and its page', async () => {
    expect(await audit({ pages: pagesWith('The sea follows', 'The sea') })).toEqual([
      'page 2 lacks "The sea follows back"',
    ]);
  });

  it('names text that is there but cannot be seen', async () => {
    expect(await audit({ css: 'p { visibility: hidden }' })).toContain('page 2 lacks "The sea follows back"');
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
    ]);
  });

  it('names a section that the outline lacks', async () => {
    expect(await audit({}, [])).toEqual(['its outline lacks the section "The pull"']);
  });

  it('says which page has no heading, as when slides are hidden from screen readers', async () => {
    expect(await audit({ pages: pagesWith('<h2>', '<h2 aria-hidden=true>') })).toEqual([
      'page 2 lacks "The moon pulls"',
      'page 2 has no heading in its tags',
    ]);
  });

  it('names a lost link, and one that leads nowhere', async () => {
    expect(await audit({ pages: pagesWith('<a href="https://example.org/moon">moon</a>', 'moon') })).toEqual([
      'page 2 lacks the link to https://example.org/moon',
    ]);
    expect(await audit({ pages: pagesWith('#start', '#nowhere') })).toEqual([
      'page 2 lacks the link to #the-pull',
    ]);
    const printersOwn = pagesWith('</p>', '</p><a href="http://lectern.invalid/essay/">essay</a>');
    expect(await audit({ pages: printersOwn })).toEqual(['page 2 has a link that leads nowhere']);
  });

  it('names a language and a title that are not the talk’s', async () => {
    expect(await audit({ lang: 'de', title: 'Gezeiten' })).toEqual([
      'its language is "de" instead of "en"',
      'its title is "Gezeiten" instead of "How tides work"',
    ]);
  });
});

describe('auditPdf', () => {
  const contents = {
    title: 'How tides work',
    author: '',
    lang: 'en',
    isTagged: true,
    outline: [],
    fonts: [],
  };
  const page = { text: 'Tides', headings: 1, links: [], strays: [] };

  it('names a font that is not in the file', () => {
    const fonts = [{ name: 'Helvetica', isEmbedded: false, isType3: false, hasLetters: true }];
    const audit = auditPdf(
      { ...contents, pages: [page], fonts },
      talkOf([slide('tides', 'statement', [words('Tides')])]),
      { places: [1] },
    );
    expect(audit.complaints).toEqual(['it lacks the font Helvetica']);
  });

  it('tells letters that no font has from text that is missing', () => {
    const talk = talkOf([slide('tides', 'points', [words('Tides'), words('Tides: 潮'), words('潮 at sea')])]);
    expect(auditPdf({ ...contents, pages: [page] }, talk, { places: [1] })).toEqual({
      complaints: ['page 1 lacks "潮 at sea"'],
      isUsable: true,
      fontless: ['潮'],
    });
  });

  it('names text that reaches over the edge of its page', () => {
    const talk = talkOf([slide('tides', 'statement', [words('Tides')])]);
    const over = { ...contents, pages: [{ ...page, strays: ['Tides'] }] };
    expect(auditPdf(over, talk, { places: [1] }).complaints).toEqual(['page 1 has "Tides" over its edge']);
  });

  it('finds what is said on any of the pages that a slide fills', () => {
    const said = slide('tides', 'statement', [words('Tides')]);
    said.steps[0]?.says.push({ text: 'Twice a day the sea comes.', line: 3, endLine: 3 });
    const talk = talkOf([said]);
    const sheets = [page, { ...page, headings: 0, text: 'a day the sea comes.' }];
    const audit = (first: string) =>
      auditPdf({ ...contents, pages: [{ ...page, text: first }, ...sheets.slice(1)] }, talk, {
        document: { kind: 'handout', paper: 'a4' },
        places: [1],
      }).complaints;
    expect(audit('Tides Twice')).toEqual([]);
    expect(audit('Tides')).toEqual(['what begins on page 1 lacks "Twice a day the sea comes."']);
  });
});
