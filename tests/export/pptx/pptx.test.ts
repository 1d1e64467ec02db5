import JSZip from 'jszip';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extractText } from 'unpdf';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportTalk } from '../../../src/export/export-talk.ts';
import { pptx } from '../../../src/export/pptx/pptx.ts';
import { listShownText } from '../../../src/print/list-shown-text.ts';
import { loadTalk, type LoadedTalk } from '../../../src/site/load-talks.ts';
import type { RichText, Shown } from '../../../src/talk/shown.ts';
import { loadedTalk, slide, talkOf, words } from '../../print/small-talk.ts';
import { findPackageFaults } from './find-package-faults.ts';
import { readPptx, type PptxContents } from './read-pptx.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/every-layout/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lectern-pptx-'));
const tools = {
  openBrowser: () => Promise.reject(new Error('Nothing had to be drawn.')),
  say: () => undefined,
};

/** Letters and digits alone: lines, signs and spaces are the typesetter's. */
const fold = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('a PowerPoint file', () => {
  let loaded: LoadedTalk;
  let file: PptxContents;
  let bytes: Uint8Array;
  beforeAll(async () => {
    loaded = await loadTalk(join(fixtures, 'english.md'));
    const place = join(folder, 'english.pptx');
    await exportTalk(loaded, place, pptx, () => undefined);
    bytes = readFileSync(place);
    file = await readPptx(bytes);
  });

  it('has a slide for each, of every layout, with all its words as text', () => {
    const { slides } = loaded.talk;
    expect(file.slides).toHaveLength(slides.length);
    for (const [index, planned] of slides.entries()) {
      // Diagrams are pictures, and their words the picture's description.
      if (planned.layout === 'diagram') continue;
      const there = fold(file.slides[index]?.texts.join('') ?? '');
      for (const text of listShownText(planned, loaded.essay.drawings)) {
        expect([planned.id, text, there.includes(fold(text))]).toEqual([planned.id, text, true]);
      }
    }
  });

  it('has nothing that PowerPoint would have to repair', async () => {
    expect(await findPackageFaults(bytes)).toEqual([]);
  });

  it('has the script in the notes, and nothing else', () => {
    const said = loaded.talk.slides.map(({ steps }) =>
      steps.flatMap(({ says }) => says.map(({ text }) => text)),
    );
    expect(file.slides.map(({ notes }) => notes)).toEqual(said);
  });

  it('has the theme’s colours and faces as its theme, and slides that follow them', () => {
    for (const colour of ['1B1915', 'F7F3EB', '1D2DB4'])
      expect(file.theme).toContain(`<a:srgbClr val="${colour}"/>`);
    expect(file.theme).toContain('<a:latin typeface="Newsreader"');
    expect(file.theme).toContain('<a:latin typeface="Archivo"');
    const [first] = file.slides;
    expect(first?.xml).toContain('<a:schemeClr val="tx1"/>');
    expect(first?.xml).toContain('<a:latin typeface="+mj-lt"');
  });

  it('names each slide, for outlines and screen readers', () => {
    for (const { xml } of file.slides) expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
  });

  it('has tables as tables, code in colours, and descriptions of its pictures', () => {
    const of = (layout: string) =>
      file.slides[loaded.talk.slides.findIndex((each) => each.layout === layout)]?.xml ?? '';
    expect(of('table').match(/<a:tr /g)).toHaveLength(4);
    expect(of('code')).toMatch(/<a:schemeClr val="accent1"\/>[\s\S]*?<a:t>export<\/a:t>/);
    expect(of('figure')).toContain('descr="The tower at the end of the pier, and the beam over the bay"');
    expect(of('diagram')).toMatch(/descr="[^"]*Somebody looks out/);
    expect(of('math')).toContain('descr="E = \\frac');
  });

  it('links to the published essay', () => {
    expect(file.slides.at(-1)?.xml).toContain('<a:hlinkClick');
  });
});

it('is the same bytes for the same talk, on whichever day and whatever part of the world', async () => {
  const talk = talkOf([slide('title', 'title', [words('How tides work')])]);
  const [first, second] = [
    await pptx.make(loadedTalk(talk), tools),
    await pptx.make(loadedTalk(talk), tools),
  ];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const parts = Object.values((await JSZip.loadAsync(first, { checkCRC32: true })).files);
  expect(new Set(parts.map(({ date }) => date.toISOString()))).toEqual(new Set(['1980-01-01T00:00:00.000Z']));
  expect(parts.filter(({ dir }) => dir)).toEqual([]);
});

it('has one accent on a slide, the first, as the slide itself', async () => {
  const em = (start: number, end: number) => ({ kind: 'em' as const, start, end });
  const two = slide('two', 'points', [
    words('The moon pulls', [em(4, 8)]),
    words('The sea follows, and the shore', [em(4, 7), em(25, 30)]),
  ]);
  const { slides } = await readPptx(await pptx.make(loadedTalk(talkOf([two])), tools));
  const accents = [
    ...(slides[0]?.xml ?? '').matchAll(/<a:schemeClr val="(\w+)"\/>(?:(?!<a:r>).)*?<a:t>(.*?)<\/a:t>/g),
  ]
    .filter(([, colour]) => colour === 'accent1')
    .map(([, , text]) => text);
  expect(accents).toEqual(['moon']);
});

it('says of a film what it is, its name and where it is, with a code for phones', async () => {
  const address = 'https://example.org/storm.mp4';
  const card: Shown = {
    kind: 'card',
    text: 'The storm of 1911',
    title: 'The storm of 1911',
    medium: 'video',
    address,
    source: address,
  };
  const talk = talkOf([slide('storm', 'figure', [card]), slide('closing', 'closing', [words('Thanks')])], {
    link: 'https://example.org/',
  });
  const bytes = await pptx.make(loadedTalk(talk), tools);
  const { slides, parts } = await readPptx(bytes);
  expect(slides[0]?.texts.slice(0, 3)).toEqual(['Video', 'The storm of 1911', 'example.org/storm.mp4']);
  expect(slides[0]?.xml).toContain(`descr="${address}"`);
  expect(slides[1]?.xml).toContain('descr="https://example.org/"');
  expect(parts.filter((part) => part.endsWith('.png'))).toHaveLength(2);
  expect(await findPackageFaults(bytes)).toEqual([]);
});

it.each([
  ['en', 'ltr', '“', 'Leslie Lamport', ', in a letter'],
  ['de', 'ltr', '„', 'Leslie Lamport', ', in einem Brief'],
  ['ar', 'rtl', '”', 'أرفون', '، شكل المصدر'],
] as const)(
  'begins a quotation in %s beside its mark, and names who said it',
  async (lang, dir, mark, name, source) => {
    const by = { text: name + source, marks: [] };
    const said = slide('said', 'quote', [{ kind: 'quote', text: 'A short one', marks: [], by }]);
    const { slides } = await readPptx(await pptx.make(loadedTalk(talkOf([said], { lang, dir })), tools));
    const { xml = '', texts = [] } = slides[0] ?? {};
    expect(texts.slice(0, 3)).toEqual([mark, 'A short one', name + source]);
    const [, place = 0, words = 0] = [...xml.matchAll(/<a:off x="\d+" y="(-?\d+)"/g)].map(([, y]) =>
      Number(y),
    );
    // A low mark is raised from its line, by some half of its size; 6350 EMU are a px.
    expect((words - place) / 6350).toBeCloseTo(mark === '„' ? 220 : 18, -1);
    const bold = [...xml.matchAll(/<a:rPr [^>]*b="1"(?:(?!<a:r>).)*?<a:t>(.*?)<\/a:t>/g)].map(
      ([, run]) => run,
    );
    expect(bold).toEqual([name]);
  },
);

it('sets lists within lists smaller, further in, and with their marks', async () => {
  const inner = [{ text: 'The moon and the sun', marks: [{ kind: 'em', start: 4, end: 8 } as const] }];
  const points = slide('pull', 'points', [{ kind: 'text', text: 'Two pull', marks: [], inner }]);
  const { slides } = await readPptx(await pptx.make(loadedTalk(talkOf([points])), tools));
  expect(slides[0]?.texts).toEqual(expect.arrayContaining(['Two pull', 'The moon and the sun']));
  const [, outer, within] =
    /sz="(\d+)"[^>]*>(?:(?!<a:p>).)*Two pull.*?lvl="1".*?<a:buSzPct.*?sz="(\d+)"/s.exec(
      slides[0]?.xml ?? '',
    ) ?? [];
  expect(Number(within)).toBeLessThan(Number(outer));
});

it('has lines of verse as the author broke them, and what runs over further in', async () => {
  const em = [{ kind: 'em', start: 8, end: 10 } as const];
  const verse = slide('verse', 'statement', [words('When he came\nIn a mery mornynge', em)]);
  const { slides } = await readPptx(await pptx.make(loadedTalk(talkOf([verse])), tools));
  const { texts, xml } = slides[0] ?? { texts: [], xml: '' };
  expect(texts).toEqual(expect.arrayContaining(['When he came', 'In a mery mornynge']));
  expect(
    xml.match(/<a:pPr [^>]*marL="(\d+)" indent="-\1"[^>]*>(?:(?!<\/a:pPr>).)*<a:buNone\/><\/a:pPr>/g),
  ).toHaveLength(2);
});

it('keeps the lines of verse in its notes, and nothing else that PowerPoint would have to repair', async () => {
  const passage = { text: 'When he came In a mery mornynge', breaks: [12], line: 1, endLine: 2 };
  const steps = [{ shows: words('When he came'), says: [passage], seconds: 5 }];
  const verse = slide('verse', 'statement', [], { steps });
  const bytes = await pptx.make(loadedTalk(talkOf([verse], { lang: 'ar', dir: 'rtl' })), tools);
  const notes = await (await JSZip.loadAsync(bytes)).file('ppt/notesSlides/notesSlide1.xml')?.async('string');
  expect(notes).toMatch(/When he came<\/a:t><\/a:r><a:br>.*?<\/a:br><a:r>.*?<a:t>In a mery/);
  expect(await findPackageFaults(bytes)).toEqual([]);
});

it('parts no word of a table, and gives each word of a link the same end', async () => {
  const cell = (text: string, marks: RichText['marks'] = []) => ({ text, marks });
  const link = { kind: 'link' as const, start: 0, end: 12, href: 'https://example.org/' };
  const head = ['length(x)', 'AlgoPy time (s)', 'ForwardDiff time (s)', 'chunk_size'].map((text) =>
    cell(text),
  );
  const rows = [['16', '0.00212', '3.5891e-5', '16'].map((text) => cell(text))];
  const table: Shown = { kind: 'table', text: '', head, rows, align: [], widths: [16, 32, 36, 16] };
  const linked = words('three runs of it', [{ ...link }]);
  const talk = talkOf([slide('times', 'table', [table]), slide('runs', 'statement', [linked])]);
  const { slides } = await readPptx(await pptx.make(loadedTalk(talk), tools));
  const columns = [...(slides[0]?.xml ?? '').matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) =>
    Number(width),
  );
  const [size = 0] = [...(slides[0]?.xml ?? '').matchAll(/sz="(\d+)"/g)].map(([, found]) => Number(found));
  // A letter of a wide face takes some three fifths of its size; 127 EMU are a hundredth of a point.
  expect((columns[0] ?? 0) / 127).toBeGreaterThan(9 * 0.52 * size);
  expect((columns[3] ?? 0) / 127).toBeGreaterThan(10 * 0.58 * size);
  const ends = (slides[1]?.xml ?? '').match(/<a:hlinkClick r:id="\w+"/g);
  expect(ends).toHaveLength(3);
  expect(new Set(ends).size).toBe(1);
});

it('has heads of tables smaller than what they name, and rows as high as each other', async () => {
  const cells = (...texts: string[]) => texts.map((text) => ({ text, marks: [] }));
  const table: Shown = {
    kind: 'table',
    text: '',
    head: cells('Night', 'Lamps lit', 'Weather'),
    rows: [cells('first', '3', 'fog'), cells('tenth', '4', 'rain')],
    align: [],
    widths: [20, 20, 20],
  };
  const talk = talkOf([slide('nights', 'table', [table], { fit: 'xl' })]);
  const { slides } = await readPptx(await pptx.make(loadedTalk(talk), tools));
  const [drawn = ''] = /<a:tbl>.*<\/a:tbl>/s.exec(slides[0]?.xml ?? '') ?? [];
  const runs = [...drawn.matchAll(/<a:rPr [^>]*sz="(\d+)"/g)].map(([, size]) => Number(size));
  expect(Math.max(...runs.slice(0, 3))).toBeLessThan(Math.min(...runs.slice(3)));
  expect(drawn).not.toContain('b="1"');
  const rows = [...drawn.matchAll(/<a:tr h="(\d+)"/g)].map(([, height]) => height);
  expect(rows[1]).toBe(rows[2]);
});

describe('a PowerPoint file in a language written from right to left', () => {
  it('has its texts so, at the other side', async () => {
    const talk = talkOf([slide('title', 'title', [words('ما يعلّمه المصباح')])], { lang: 'ar', dir: 'rtl' });
    const { slides } = await readPptx(await pptx.make(loadedTalk(talk), tools));
    expect(slides[0]?.xml).toMatch(/<a:pPr rtl="1"\s+algn="r"/);
    expect(slides[0]?.xml).toContain('lang="ar"');
  });

  it('has its lines as far apart as the face asks for, since another that stands in asks for less', async () => {
    const talk = talkOf([slide('said', 'statement', [words('ما يعلّمه المصباح')])], {
      lang: 'ar',
      dir: 'rtl',
    });
    const { slides } = await readPptx(await pptx.make(loadedTalk(talk), tools));
    const shares = [...(slides[0]?.xml ?? '').matchAll(/<a:spcPct val="(\d+)"/g)].map(([, share]) => share);
    expect(Math.min(...shares.map(Number))).toBe(100_000);
  });

  it('hangs the question mark of its own script beside a question', async () => {
    const asked = slide('asked', 'question', [words('ماذا قال')]);
    const [ar, he] = await Promise.all(
      ['ar', 'he'].map(async (lang) =>
        readPptx(await pptx.make(loadedTalk(talkOf([asked], { lang, dir: 'rtl' })), tools)),
      ),
    );
    expect(ar?.slides[0]?.texts[0]).toBe('؟');
    expect(he?.slides[0]?.texts[0]).toBe('?');
  });

  it('keeps a sign at its word, and numbers slides in the language’s digits', async () => {
    const said = slide('said', 'statement', [words('قال @arfon ذلك')]);
    const talk = talkOf([said], { lang: 'ar', dir: 'rtl' });
    const { slides } = await readPptx(await pptx.make(loadedTalk(talk), tools));
    expect(slides[0]?.texts).toEqual(expect.arrayContaining(['قال \u200e@arfon\u200e ذلك', '١']));
    expect(slides[0]?.xml).not.toContain('slidenum');
  });

  it('has the words of a link as links, and none of the signs about them, which LibreOffice would set at the wrong end', async () => {
    const text = '"نجوم GitHub"';
    const link = { kind: 'link' as const, start: 0, end: text.length, href: 'https://example.org/' };
    const said = slide('said', 'statement', [words(text, [link])]);
    const { slides } = await readPptx(
      await pptx.make(loadedTalk(talkOf([said], { lang: 'ar', dir: 'rtl' })), tools),
    );
    const runs = [...(slides[0]?.xml ?? '').matchAll(/<a:r>(.*?)<a:t>(.*?)<\/a:t>/gs)].map(
      ([, look = '', run]) => [run, look.includes('hlinkClick')],
    );
    expect(runs.slice(0, 5)).toEqual([
      ['&quot;', false],
      ['نجوم', true],
      [' ', false],
      ['GitHub', true],
      ['&quot;', false],
    ]);
  });
});

const soffice = spawnSync('soffice', ['--version']).status === 0;

it.skipIf(!soffice)(
  'opens in LibreOffice, with every slide (skipped where there is no soffice)',
  async () => {
    const talk = talkOf([
      slide('title', 'title', [words('Tides & <waves>')]),
      slide('pull', 'points', [words('The moon pulls at the sea'), words('The sea follows twice a day')]),
    ]);
    const place = join(folder, 'tides.pptx');
    writeFileSync(place, await pptx.make(loadedTalk(talk), tools));
    const home = `-env:UserInstallation=file://${join(folder, 'office')}`;
    spawnSync('soffice', [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, place]);
    const { text } = await extractText(new Uint8Array(readFileSync(join(folder, 'tides.pdf'))));
    expect(text.map(fold)).toMatchObject([
      expect.stringContaining('Tideswaves'),
      expect.stringContaining('ThemoonpullsattheseaTheseafollowstwiceaday'),
    ]);
  },
);
