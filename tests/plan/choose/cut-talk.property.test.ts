/** The promises hold for a talk of any length. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Essay } from '../../../src/essay/essay.ts';
import { planWhole, shortenTalk, type WholeTalk } from '../../../src/plan/plan-talk.ts';
import { readEssay } from '../../../src/read/read-essay.ts';
import type { Shown } from '../../../src/talk/shown.ts';
import { Talk, type Passage, type Slide } from '../../../src/talk/talk.ts';
import { essayOf } from '../essay-of.ts';
import { arbitraryEssay, realEssays } from '../essays.ts';
import { strip } from '../walk-essay.ts';

const none = realEssays.length === 0 ? ' (no essays beside the repository: skipped)' : '';
const properties: Record<string, (full: Talk, short: Talk) => void> = {
  'says every sentence in one step or lists it as cut, in order': expectConserved,
  'has all that was cut for its length on backup slides': expectBackup,
  'shows what the full talk shows': expectShown,
  'says the words of every point at its step': expectFaithful,
  'gives slides the ids that they have in the full talk': expectIds,
  'shows the heading of every section that it has, once and in order': expectHeadings,
  'is no longer than was wished, unless more is said on the title slide': expectTime,
  'is a talk as the contract has it': expectValid,
};

const planned = new Map<string, Promise<{ full: Talk; shorts: Talk[] }>>();

/** The talks of a file, planned once for all properties. */
function planFile(file: string) {
  const known = planned.get(file) ?? readEssay(file).then(planLengths);
  planned.set(file, known);
  return known;
}

function planLengths(essay: Essay): { full: Talk; shorts: Talk[] } {
  const whole = planWhole(essay);
  const full = shortenTalk(whole, undefined);
  return { full, shorts: [0.05, 0.3, 0.8].map((share) => cutToShare(whole, share)) };
}

function cutToShare(whole: WholeTalk, share: number): Talk {
  return shortenTalk(whole, Math.max(1, Math.round(whole.full.seconds * share)) / 60);
}

for (const [name, expectHolds] of Object.entries(properties)) {
  describe(`a shorter talk ${name}`, () => {
    it.skipIf(realEssays.length === 0).each(realEssays.map((file) => [file.split('/').at(-1) ?? '', file]))(
      `made of %s${none}`,
      async (_, file) => {
        const { full, shorts } = await planFile(file);
        for (const short of shorts) expectHolds(full, short);
      },
    );
  });
}

// Planning takes longer than looking: whatever was made up is held to all of them.
it.each([
  { essays: 'any essay', texts: arbitraryEssay, held: Object.values(properties) },
  {
    essays: 'any essay with comments that keep a block, but for the length,',
    texts: arbitraryEssay.map((markdown) => markdown.replaceAll('<!-- say -->', '<!-- keep -->')),
    held: Object.values(properties).filter((expectHolds) => expectHolds !== expectTime),
  },
])('a shorter talk made of $essays holds all of that', ({ texts, held }) => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 99 }), (markdown, percent) => {
      const whole = planWhole(essayOf(markdown));
      const full = shortenTalk(whole, undefined);
      if (full.seconds === 0) return;
      const short = cutToShare(whole, percent / 100);
      for (const expectHolds of held) expectHolds(full, short);
    }),
    { numRuns: 80 },
  );
});

function passagesOf(slides: readonly Slide[]): Passage[] {
  return slides.flatMap(({ steps }) => steps).flatMap(({ says }) => says);
}

function expectConserved(full: Talk, short: Talk) {
  const all = [...passagesOf(full.slides), ...full.cut].map(({ text }) => strip(text));
  const parts = [...passagesOf(short.slides), ...short.cut].map(({ text }) => strip(text));
  expect(parts.join('').length).toBe(all.join('').length);
  const whole = passagesOf(full.slides).map(({ text }) => strip(text));
  for (const some of [passagesOf(short.slides), withoutOwnCuts(full, short)]) {
    let next = 0;
    for (const { text } of some) {
      const at = whole.findIndex((sentence, index) => index >= next && sentence.includes(strip(text)));
      expect(at, `“${text}” stands in its place`).toBeGreaterThanOrEqual(next);
      next = at;
    }
  }
  expect(short.cut).toEqual(expect.arrayContaining(full.cut));
}

/** What was cut for lack of time, not by the author's comments. */
function withoutOwnCuts(full: Talk, short: Talk): Passage[] {
  return short.cut.filter(
    (passage) => !full.cut.some((own) => own.text === passage.text && own.line === passage.line),
  );
}

function expectBackup(full: Talk, short: Talk) {
  const lost = withoutOwnCuts(full, short).map(({ text }) => text);
  expect(passagesOf(short.backup).map(({ text }) => text)).toEqual(lost);
}

function showsOf(slides: readonly Slide[]): Map<string, Shown[]> {
  return new Map(slides.map(({ id, steps }) => [id, steps.map(({ shows }) => shows)]));
}

function expectShown(full: Talk, short: Talk) {
  const shown = showsOf(full.slides);
  const [kept, left] = [showsOf(short.slides), showsOf(short.backup)];
  for (const [id, shows] of shown) {
    const [some, others] = [kept.get(id) ?? [], left.get(`${id}-cut`) ?? left.get(id) ?? []];
    const isParted = others.length > 0 && some.length === shows.length;
    for (const each of shows) expect(isParted ? some : [...some, ...others]).toContainEqual(each);
    for (const each of some) expect(shows).toContainEqual(each);
  }
  // What is cut without its point shows words of its own.
  const whole = [...shown.values()].flat().map((each) => JSON.stringify(each));
  for (const { steps } of short.backup)
    for (const { shows, says } of steps)
      expect(whole.includes(JSON.stringify(shows)) || hasLetters(says, shows.text)).toBe(true);
}

/** What is left of a paragraph still has the words that its slide shows, where the whole paragraph has them. */
function expectFaithful(full: Talk, short: Talk) {
  const whole = new Map(full.slides.map(({ id, steps }) => [id, steps]));
  for (const { id, layout, steps } of short.slides) {
    for (const { shows, says } of steps) {
      if (shows.override || layout === 'section' || layout === 'title') continue;
      // Code, formulas and captions are no words of what is said to them: letters of theirs stand there by chance.
      if (shows.kind === 'math' || shows.kind === 'code' || shows.kind === 'figure') continue;
      const inFull = whole.get(id)?.find((step) => step.shows.text === shows.text);
      if (inFull !== undefined && hasLetters(inFull.says, shows.text)) {
        expect(hasLetters(says, shows.text), `“${shows.text}” is said`).toBe(true);
      }
    }
  }
}

/** Whether the letters stand in what is said, in their order. */
function hasLetters(says: readonly Passage[], shown: string): boolean {
  const letters = Array.from(shown.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  let next = 0;
  for (const letter of says.map(({ text }) => text.toLowerCase()).join(' '))
    if (letter === letters[next]) next += 1;
  return next >= letters.length;
}

function expectIds(full: Talk, short: Talk) {
  const ids = [...short.slides, ...short.backup].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set([...full.slides, ...full.sections].map(({ id }) => id));
  // A section called "Title" or "Closing" can't have the id of its own on a slide that the full talk goes without.
  for (const { id, layout } of short.slides)
    expect(known).toContain(layout === 'section' ? id.replace(/^(title|closing)-\d+$/, '$1') : id);
  for (const { id } of short.backup)
    expect(known.has(id) || known.has(id.replace(/-cut(?:-\d+)?$/, ''))).toBe(true);
  const order = full.slides.map(({ id }) => id);
  const places = short.slides.map(({ id }) => order.indexOf(id)).filter((place) => place >= 0);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

function expectHeadings(full: Talk, short: Talk) {
  const shown = short.slides.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  expect(shown).toEqual(short.sections.map(({ heading }) => heading));
  const names = new Set(short.sections.map(({ id }) => id));
  expect(short.sections).toEqual(full.sections.filter(({ id }) => names.has(id)));
  for (const { section } of short.slides) expect(section === undefined || names.has(section)).toBe(true);
}

function expectTime(full: Talk, short: Talk) {
  const always = full.slides.find(({ layout }) => layout === 'title')?.seconds ?? 0;
  expect(short.seconds).toBeLessThanOrEqual(Math.max((short.minutes ?? 0) * 60, always) + 1e-9);
}

function expectValid(_: Talk, short: Talk) {
  expect(Talk.parse(short)).toEqual(short);
  const total = short.slides.reduce((sum, { seconds }) => sum + seconds, 0);
  expect(short.seconds).toBeCloseTo(total, 6);
  for (const { steps, seconds } of [...short.slides, ...short.backup]) {
    expect(steps.reduce((sum, step) => sum + step.seconds, 0)).toBeCloseTo(seconds, 6);
  }
}
