import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { printTalk } from '../../src/print/print-talk.ts';
import type { PdfContents } from '../../src/print/pdf-contents.ts';
import { readPdf } from '../../src/print/read-pdf.ts';
import { loadedTalk, slide, talkOf, words } from './small-talk.ts';

const picture = fileURLToPath(new URL('../fixtures/pictures/sea.svg', import.meta.url));
const pull = { section: 'der-zug', heading: 'Der Zug' };
const talk = talkOf(
  [
    slide('title', 'title', [words('Wie Gezeiten entstehen')]),
    slide('der-zug', 'section', [words('Der Zug')], pull),
    slide('mond', 'points', [
      words('Der Mond zieht am Meer', [
        { kind: 'link', start: 4, end: 8, href: 'https://example.org/mond?a=1&b=ü' },
      ]),
      words('Das Büro öffnet bei Flut', [{ kind: 'link', start: 4, end: 8, href: '#die-kueste' }]),
    ]),
    slide('code', 'code', [
      { kind: 'code', text: 'const hub = 2;\n\treturn hub;', language: 'ts', firstLine: 1 },
    ]),
    slide('bild', 'figure', [
      {
        kind: 'figure',
        text: 'Das Meer bei Ebbe',
        alt: 'Ein Strand',
        caption: { text: 'Das Meer bei Ebbe', marks: [] },
        src: 'media/sea.svg',
        source: 'sea.svg',
        width: 160,
        height: 90,
      },
    ]),
    slide('die-kueste', 'section', [words('Die Küste')], { section: 'die-kueste', heading: 'Die Küste' }),
    slide('closing', 'closing', [words('Ada Lovelace')]),
  ],
  {
    lang: 'de',
    title: 'Wie Gezeiten entstehen',
    speaker: 'Ada Lovelace',
    link: 'https://example.org/gezeiten',
    sections: [
      { id: 'der-zug', heading: 'Der Zug', depth: 1 },
      { id: 'die-kueste', heading: 'Die Küste', depth: 1 },
    ],
  },
);
const loaded = loadedTalk(talk, { 'sea.svg': picture });

const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lectern-'));

describe('printTalk', () => {
  let file: string;
  let pdf: PdfContents;
  const said: string[] = [];

  beforeAll(async () => {
    file = join(makeFolder(), 'talk.pdf');
    expect(await printTalk(loaded, file, { backup: false }, (line) => said.push(line))).toBeUndefined();
    pdf = await readPdf(readFileSync(file));
  });

  it('prints one page a slide with all that it shows, points and code in their final state', () => {
    expect(pdf.pages).toHaveLength(7);
    expect(pdf.pages[2]?.text).toMatch(/Der Mond zieht am\s+Meer.*Das Büro öffnet\s+bei Flut/s);
    expect(pdf.pages[3]?.text).toMatch(/const hub = 2;.*return hub;/s);
  });

  it('refuses more slides, more steps and a longer script than a browser has memory for', async () => {
    const [first] = talk.slides;
    if (first === undefined) throw new Error('expected a slide');
    const long = { ...loaded, talk: { ...talk, slides: Array.from({ length: 2501 }, () => first) } };
    const refused = join(makeFolder(), 'long.pdf');
    await expect(printTalk(long, refused, { backup: false }, () => undefined)).rejects.toThrow(
      'The talk has more than 2,500 slides, too many for a PDF.',
    );
    await expect(
      printTalk(
        long,
        refused,
        { backup: false, document: { kind: 'handout', paper: 'a4' } },
        () => undefined,
      ),
    ).rejects.toThrow('The talk has more than 1,200 slides, too many for sheets.');
    const wordy = first.steps.map((step) => ({
      ...step,
      says: [{ text: 'Tides. '.repeat(60_000), line: 1, endLine: 1 }],
    }));
    await expect(
      printTalk(
        { ...loaded, talk: { ...talk, slides: [{ ...first, steps: wordy }] } },
        refused,
        { backup: false, document: { kind: 'script', paper: 'a4' } },
        () => undefined,
      ),
    ).rejects.toThrow('The script has more than 400,000 characters, too many for a PDF.');
    expect(existsSync(refused)).toBe(false);
  });

  it('prints the backup slides only when asked, behind all others', async () => {
    // A section’s slide again is there for what is said to it, which stands on no slide.
    const sign = talk.slides.find(({ layout }) => layout === 'section');
    const again = sign === undefined ? [] : [{ ...sign, id: 'again' }];
    const backup = [...again, slide('wind', 'points', [words('Der Wind schiebt')], { section: 'weg' })];
    expect(backup).toHaveLength(2);
    const both = { ...loaded, talk: { ...talk, backup } };
    const [without, withBackup] = [join(makeFolder(), 'a.pdf'), join(makeFolder(), 'b.pdf')];
    expect(await printTalk(both, without, { backup: false }, () => undefined)).toBeUndefined();
    expect(await printTalk(both, withBackup, { backup: true }, () => undefined)).toBeUndefined();
    expect((await readPdf(readFileSync(without))).pages).toHaveLength(7);
    const { pages, outline } = await readPdf(readFileSync(withBackup));
    expect(pages).toHaveLength(8);
    expect(pages[7]?.text).toContain('Der Wind schiebt');
    expect(outline).toContain('Reserve');
  });

  it('tags a heading on each page', () => {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pages.map(({ headings }) => headings > 0)).toEqual(pdf.pages.map(() => true));
  });

  it('embeds every font as a font', () => {
    expect(pdf.fonts.length).toBeGreaterThan(1);
    expect(pdf.fonts.filter(({ isEmbedded, isType3 }) => !isEmbedded || isType3)).toEqual([]);
  });

  it('keeps links out of the file and links to other slides', () => {
    expect(pdf.pages[2]?.links).toEqual([{ url: 'https://example.org/mond?a=1&b=%C3%BC' }, { page: 6 }]);
    expect(pdf.pages[6]?.links).toContainEqual({ url: 'https://example.org/gezeiten' });
  });

  it('has an outline of the sections and their slides', () => {
    expect(pdf.outline).toEqual([
      'Wie Gezeiten entstehen',
      'Der Zug',
      'Der Mond zieht am Meer',
      'const hub = 2;',
      'Das Meer bei Ebbe',
      'Die Küste',
      'Danke',
    ]);
  });

  it('names title, author and language, the essay’s and not the machine’s', () => {
    expect(pdf).toMatchObject({ title: 'Wie Gezeiten entstehen', author: 'Ada Lovelace', lang: 'de' });
  });

  it('prints the large numerals of Stage, which stand close to the edge', async () => {
    const stage = join(makeFolder(), 'stage.pdf');
    const look = { theme: 'stage', mode: 'dark' } as const;
    expect(await printTalk(loaded, stage, { backup: false, look }, () => undefined)).toBeUndefined();
    expect((await readPdf(readFileSync(stage))).pages).toHaveLength(7);
  });

  it('prints a quotation from right to left, whose sign is mirrored, with a source in Latin letters', async () => {
    const at = join(makeFolder(), 'rtl.pdf');
    const by = {
      text: '@mira, “A base of many hands”',
      marks: [{ kind: 'link', start: 7, end: 29, href: 'https://example.org/hands' } as const],
    };
    const said = 'مشارکت‌کنندگان منفعل بسیارند و باید از آنان نیز سپاس‌گزار بود، حتی اگر چیزی ننوشته باشند. ';
    const persian = talkOf(
      [
        slide('title', 'title', [words('ساختن جامعه')]),
        slide('naql', 'quote', [{ kind: 'quote', text: said.repeat(3).trim(), marks: [], by }], { fit: 's' }),
      ],
      { lang: 'fa', dir: 'rtl', title: 'ساختن جامعه' },
    );
    expect(await printTalk(loadedTalk(persian), at, { backup: false }, () => undefined)).toBeUndefined();
    expect((await readPdf(readFileSync(at))).pages).toHaveLength(2);
  });

  it('says what takes its time, and leaves nothing beside the file', () => {
    expect(said).toEqual(['Printing 7 slides …']);
    expect(readdirSync(join(file, '..'))).toEqual(['talk.pdf']);
  });
});

describe('printTalk, when it cannot print', () => {
  afterEach(() => {
    delete process.env.LECTERN_CHROMIUM;
  });

  it('leaves an earlier file as it was when a picture is gone', async () => {
    const file = join(makeFolder(), 'talk.pdf');
    writeFileSync(file, 'earlier');
    const gone = loadedTalk(talk, { 'sea.svg': join(makeFolder(), 'gone.svg') });
    await expect(printTalk(gone, file, { backup: false }, () => undefined)).rejects.toThrow(
      'The PDF was not printed: there is nothing at /tides/media/sea.svg.',
    );
    expect(readFileSync(file, 'utf8')).toBe('earlier');
  });

  it('leaves no file when a picture cannot be shown', async () => {
    const folder = makeFolder();
    const broken = join(folder, 'broken.svg');
    writeFileSync(broken, 'no picture');
    await expect(
      printTalk(
        loadedTalk(talk, { 'sea.svg': broken }),
        join(folder, 'talk.pdf'),
        { backup: false },
        () => undefined,
      ),
    ).rejects.toThrow(/The PDF was not printed: the picture .*sea\.svg cannot be shown\./);
    expect(readdirSync(folder)).toEqual(['broken.svg']);
  });

  it('writes a file that lacks a word, since its author may need it, and tells of it', async () => {
    const file = join(makeFolder(), 'talk.pdf');
    const style = { css: '.slide li:last-child { display: none }', base: 'paper' as const };
    const hidden = {
      ...loaded,
      talk: { ...talk, style: 'style/own.css' },
      essay: { ...loaded.essay, style },
    };
    const fault = await printTalk(hidden, file, { backup: false }, () => undefined);
    expect(fault?.message).toContain('was written, but page 3 lacks "Das Büro öffnet bei Flut"');
    expect((await readPdf(readFileSync(file))).pages).toHaveLength(7);
  });

  it.each([
    ['filters on letters', '.slide li { filter: blur(2px) }', true],
    ['masks of letters', '.slide p, .slide li { mask-image: linear-gradient(#000, transparent) }', true],
    ['shadows of more than a few slides', '.slide { box-shadow: 0 0 90px #777 }', true],
    [
      'filters behind all slides',
      '.slide::before { content: ""; position: absolute; inset: 0; filter: blur(9px) }',
      true,
    ],
    ['shadows of letters, whose words would be there twice', '.slide li { text-shadow: 2px 2px #777 }', true],
    ['a few soft shadows', '.slide li { box-shadow: 0 0 4px #777 }', false],
    ['letters that are blended', '.slide li { mix-blend-mode: multiply }', false],
  ])('prints the words whatever a theme has, and says what it leaves out: %s', async (_, css, isLeftOut) => {
    const file = join(makeFolder(), 'talk.pdf');
    const styled = {
      ...loaded,
      talk: { ...talk, style: 'style/own.css' },
      essay: { ...loaded.essay, style: { css, base: 'paper' as const } },
    };
    const said: string[] = [];
    expect(await printTalk(styled, file, { backup: false }, (line) => said.push(line))).toBeUndefined();
    expect(said.join('\n').includes('of the theme are not printed')).toBe(isLeftOut);
  });

  it('says before it starts a browser that there is no such folder', async () => {
    process.env.LECTERN_CHROMIUM = '/no/such/browser';
    const file = join(makeFolder(), 'missing', 'talk.pdf');
    await expect(printTalk(loaded, file, { backup: false }, () => undefined)).rejects.toThrow(
      'There is no folder',
    );
  });

  it('names the browser that does not start', async () => {
    process.env.LECTERN_CHROMIUM = process.execPath;
    await expect(
      printTalk(loaded, join(makeFolder(), 'talk.pdf'), { backup: false }, () => undefined),
    ).rejects.toThrow(`${process.execPath} did not start: `);
  });
});

describe('printTalk, told a time', () => {
  afterEach(() => {
    delete process.env.SOURCE_DATE_EPOCH;
  });

  it('prints the same talk to the same bytes', async () => {
    process.env.SOURCE_DATE_EPOCH = '1700000000';
    const files = ['a.pdf', 'b.pdf'].map((name) => join(makeFolder(), name));
    for (const file of files)
      expect(await printTalk(loaded, file, { backup: false }, () => undefined)).toBeUndefined();
    const [a, b] = files.map((file) => readFileSync(file));
    expect(a?.equals(b ?? Buffer.of())).toBe(true);
  });
});

it('a file has letters that fonts join also where lines are bound or elements meet, in every script', async () => {
  const texts = ['Mobile-first git-flow', 'Off-side cat-file', 'Pre-e\u0301te\u0301', 'شاي-لا'];
  const [whole, part] = ['See the office', 'See the o'];
  const linked = words(whole, [
    { kind: 'link', start: 0, end: part.length + 1, href: 'https://example.org/' },
  ]);
  for (const lang of ['en', 'zh', 'he']) {
    const shown = [...texts.map((text) => words(text)), linked];
    const joined = talkOf([slide('title', 'title', [words('Fi-fi')]), slide('points', 'points', shown)], {
      lang,
      title: 'Fi-fi',
    });
    const file = join(makeFolder(), 'joined.pdf');
    expect(await printTalk(loadedTalk(joined), file, { backup: false }, () => undefined)).toBeUndefined();
  }
});

it('a long talk is printed in parts, and its links lead from each into the others', async () => {
  const link = (href: string) => words('To the other end', [{ kind: 'link', start: 3, end: 16, href }]);
  const between = Array.from({ length: 900 }, (_, at) =>
    slide(`s${String(at)}`, 'points', [words('A tide')]),
  );
  const long = talkOf([
    slide('first', 'points', [link('#last')]),
    ...between,
    slide('last', 'points', [link('#first')]),
  ]);
  const file = join(makeFolder(), 'long.pdf');
  expect(await printTalk(loadedTalk(long), file, { backup: false }, () => undefined)).toBeUndefined();
  const { pages } = await readPdf(readFileSync(file));
  expect(pages).toHaveLength(902);
  expect(pages[0]?.links).toEqual([{ page: 902 }]);
  expect(pages[901]?.links).toEqual([{ page: 1 }]);
}, 60_000);
