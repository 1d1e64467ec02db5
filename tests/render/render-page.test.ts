import { beforeAll, describe, expect, it } from 'vitest';
import { findUsedCharacters } from '../../src/fonts/used-characters.ts';
import { compileRenderer } from '../../src/render/compile-renderer.ts';
import { rehearsePages } from '../../src/render/rehearse-pages.ts';
import { renderPage, renderSlides } from '../../src/render/render-page.ts';
import type { Shown } from '../../src/talk/shown.ts';
import type { Talk } from '../../src/talk/talk.ts';
import { slide, talkOf, words } from '../print/small-talk.ts';

const said = 'Only the speaker reads this.';

function withNotes(talk: Talk): Talk {
  const slides = talk.slides.map((each) => ({
    ...each,
    steps: each.steps.map((step) => ({ ...step, says: [{ text: said, line: 5, endLine: 5 }] })),
  }));
  return { ...talk, slides };
}

const talk = withNotes(
  talkOf([
    slide('title', 'title', [words('How tides work')]),
    slide('pull', 'points', [words('The moon pulls'), words('In (/_astro/foo.js)')]),
    slide('code', 'code', [{ kind: 'code', text: 'a < b', language: 'constructor', firstLine: 1 }]),
    slide('flow', 'diagram', [{ kind: 'diagram', text: 'graph LR', language: 'mermaid' }]),
  ]),
);

describe('renderPage', () => {
  beforeAll(() => compileRenderer(() => undefined), 120_000);

  it.each(['deck', 'print', 'script', 'essay'] as const)(
    'names the talk in the title of its %s',
    async (route) => {
      const article = { parts: [], footnotes: [] };
      expect(await renderPage(talk, route, { article })).toContain('<title>How tides work</title>');
    },
  );

  it.each(['deck', 'presenter', 'print'] as const)('throws what a slide of the %s throws', async (route) => {
    const broken = {
      ...words('Here'),
      get text(): string {
        throw new RangeError('This cannot be shown');
      },
    };
    await expect(renderPage(talkOf([slide('broken', 'statement', [broken])]), route)).rejects.toThrow(
      new RangeError('This cannot be shown'),
    );
  });

  it('draws the way back from a footnote as an arrow that its face has, and no emoji', async () => {
    const blocks = [{ kind: 'paragraph' as const, words: { text: 'A note.', marks: [] } }];
    const article = { parts: [], footnotes: [{ number: 1, blocks, from: 3 }] };
    const html = await renderPage(talk, 'essay', { article });
    expect(html).toMatch(/<a class="back"[^>]*aria-label="↑ 1"[^>]*>\s*↑/u);
    expect(html).not.toContain('↩');
  });

  it('renders pages that nobody sees, to be faster with those that somebody does', async () => {
    await expect(rehearsePages()).resolves.toBeUndefined();
  });

  it.each(['script', 'essay'] as const)(
    'counts the printed pages of the %s as its language does',
    async (route) => {
      const article = { parts: [], footnotes: [] };
      const arabic: Talk = { ...talk, lang: 'ar', dir: 'rtl' };
      expect(await renderPage(arabic, route, { article })).toContain(
        '@page {@bottom-left{content:counter(page, arabic-indic)',
      );
      expect(await renderPage(talk, route, { article })).toContain(
        '@page {@bottom-right{content:counter(page)',
      );
    },
  );

  it.each(['deck', 'print'] as const)('gives every slide of the %s its id', async (route) => {
    const html = await renderPage(talk, route);
    const ids = [...html.matchAll(/<section [^>]*? id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['title', 'pull', 'code', 'flow']);
  });

  it('parts no initials on a slide, whether anything in the text is marked or not', async () => {
    const html = await renderPage(talkOf([slide('old', 'points', [words('Lamps of A. B. Old')])]), 'deck');
    expect(html).toContain('Lamps of A.\u00a0B. Old<');
  });

  it('parts Japanese thanks between their words, where a phone has no room for them in one line', async () => {
    const closing = slide('closing', 'closing', [words('How tides work')]);
    const html = await renderPage({ ...talk, lang: 'ja', slides: [closing] }, 'deck');
    expect(html).toContain('ありがとう<wbr>ございました');
  });

  it('sets a name with its sign apart in Arabic, also whose words are quoted', async () => {
    const by = { text: '@tide، كاتب', marks: [] };
    const quote: Shown = { kind: 'quote', text: 'قال البحر', marks: [], by };
    const arabic: Talk = { ...talkOf([slide('sea', 'quote', [quote])]), lang: 'ar', dir: 'rtl' };
    const html = await renderPage(arabic, 'deck');
    expect(html.replaceAll(/\s*\n\s*/g, '')).toContain('<b><bdi dir="ltr">@tide</bdi></b>، كاتب');
  });

  it('names the section of what was left out, be anything of it said or not', async () => {
    const left = (id: string, section: string) => ({ ...slide(id, 'points', [words(id)]), section });
    const backup = [
      { ...slide('opening', 'points', [words('Tides')]) },
      left('said', 'moon'),
      { ...left('gone', 'sun'), heading: 'The sun' },
      left('gone too', 'sun'),
    ];
    const sections = [{ id: 'moon', heading: 'The moon', depth: 1 }];
    const html = await renderPage({ ...talk, sections, backup }, 'deck');
    const names = [...html.matchAll(/class="name"[^>]*>([^<]*)</g)].map(([, name]) => name);
    expect(names.slice(-4)).toEqual(['Backup', 'Backup · The moon', 'Backup · The sun', 'Backup · The sun']);
  });

  it('draws a map of few sections, and of many none, which would be as many marks on each slide', async () => {
    const countMarks = async (count: number) => {
      const ids = Array.from({ length: count }, (_, index) => `part-${String(index)}`);
      const slides = ids.flatMap((section) => [
        { ...slide(section, 'section', [words(section)]), section },
        { ...slide(`${section}-point`, 'points', [words(section)]), section },
      ]);
      const sections = ids.map((id) => ({ id, heading: id, depth: 1 }));
      const html = await renderPage({ ...talk, sections, slides }, 'deck');
      return [html.match(/<ol class="map"/g)?.length ?? 0, html.match(/<i[ >]/g)?.length];
    };
    expect(await countMarks(30)).toEqual([30, 30 * 30]);
    expect(await countMarks(31)).toEqual([0, 31]);
  });

  it('keeps a blank between a section and its time, where Arabic letters would join', async () => {
    const slides = [{ ...slide('sun', 'points', [words('الشمس')]), seconds: 60 }];
    const html = await renderPage({ ...talk, lang: 'ar', slides }, 'presenter');
    expect(html).toMatch(/<ol class="map"[^]*<\/b> <time/u);
    expect(html).toMatch(/data-show="section"[^>]*><\/b>\s<span/u);
  });

  it('calls a talk without headings by its title in the map of sections, and what stands before the first one its opening', async () => {
    const timed = (id: string, section?: string) => ({
      ...slide(id, 'points', [words(id)]),
      seconds: 60,
      ...(section !== undefined && { section }),
    });
    const named = async (change: Partial<Talk>) => {
      const html = await renderPage({ ...talk, ...change }, 'presenter');
      return [...html.matchAll(/data-heading="([^"]*)"/g)].map(([, heading]) => heading);
    };
    expect(await named({ slides: [timed('sun'), timed('moon')] })).toEqual(['How tides work']);
    const sections = [{ id: 'moon', heading: 'The moon', depth: 1 }];
    expect(await named({ slides: [timed('sun'), timed('full', 'moon')], sections })).toEqual([
      'Opening',
      'The moon',
    ]);
  });

  it('gives the notes to the speaker and prints none', async () => {
    expect(await renderPage(talk, 'deck')).toContain(said);
    expect(await renderPage(talk, 'print')).not.toContain(said);
  });

  it('shows the essay’s words as they are, and code of no language', async () => {
    const html = await renderPage(talk, 'print');
    expect(html).toContain('In (/_astro/foo.js)');
    expect(html).toContain('a &lt; b');
  });

  it('shows addresses that are too long for a code without one', async () => {
    const address = `https://example.org/${'a'.repeat(3000)}`;
    const long = talkOf(
      [
        slide('film', 'figure', [
          { kind: 'card', text: 'A film', title: 'A film', address, source: address },
        ]),
        slide('closing', 'closing', [words('The moon pulls')]),
      ],
      { link: address },
    );
    const html = await renderPage(long, 'deck');
    expect(html).toContain('A film');
    expect(html).not.toContain('class="address-code"');
  });

  it('asks for no italics where no words are set so', async () => {
    const html = await renderPage(talkOf([slide('pull', 'points', [words('The moon pulls')])]), 'deck');
    expect(findUsedCharacters(html, '').italic.size).toBe(0);
  });

  it('gives slides one by one, whatever their words and the names of their pictures have in them', async () => {
    const hostile = '<"slide"> \u001e <\'slide\'>';
    const odd = talkOf([
      slide('title', 'title', [words(hostile)]),
      slide('lamp', 'figure', [{ kind: 'figure', text: hostile, alt: hostile, source: hostile }]),
      slide('closing', 'closing', [words('The moon pulls')]),
    ]);
    const { slides } = await renderSlides(odd, [0, 1, 2], new Map());
    const ids = slides.map((html) => /^<section data-slide-id="([^"]*)".*<\/section>$/s.exec(html)?.[1]);
    expect(ids).toEqual(['title', 'lamp', 'closing']);
  });
});
