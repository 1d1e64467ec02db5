import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Essay } from '../../src/essay/essay.ts';
import { canvasFor } from '../../src/measure/canvas.ts';
import { usualRooms } from '../../src/plan/fit/code-rooms.ts';
import { fitContrast } from '../../src/plan/fit/fit-contrast.ts';
import { fitDefinition } from '../../src/plan/fit/fit-definition.ts';
import { fitNumber } from '../../src/plan/fit/fit-number.ts';
import { fitPoints } from '../../src/plan/fit/fit-points.ts';
import { fitSteps } from '../../src/plan/fit/fit-steps.ts';
import { fitText } from '../../src/plan/fit/fit-text.ts';
import { bareFormula } from '../../src/plan/split/split-formula.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { readEssay } from '../../src/read/read-essay.ts';
import { toShownText } from '../../src/talk/rich-text.ts';
import { Talk, type Slide, type Step } from '../../src/talk/talk.ts';
import { essayOf } from './essay-of.ts';
import { arbitraryEssay, realEssays } from './essays.ts';
import { strip, walkEssay } from './walk-essay.ts';

const none = realEssays.length === 0 ? ' (no essays beside the repository: skipped)' : '';
const properties: Record<string, (essay: Essay) => void> = {
  'says every sentence of the essay once, in order': expectConserved,
  'shows all code, tables, pictures and formulas, in order': expectShown,
  'shows only words of the essay, in their order': expectFaithful,
  'shows every heading that is not cut once, in order': expectHeadings,
  'puts nothing on a slide that it cannot hold': expectCapacity,
  'gives every slide an id for an address': expectIds,
  'has only layouts that can be shown': expectLayouts,
  'takes no code and no formula apart': expectWhole,
  'is a talk as the contract has it, the same every time': expectValid,
};

const read = new Map<string, Promise<Essay>>();
const planned = new WeakMap<Essay, Talk>();

/** A file's essay, read once for all properties. */
function readOnce(file: string): Promise<Essay> {
  const known = read.get(file) ?? readEssay(file);
  read.set(file, known);
  return known;
}

/** The talk of an essay, planned once for all properties. */
function planOnce(essay: Essay): Talk {
  const known = planned.get(essay) ?? planTalk(essay);
  planned.set(essay, known);
  return known;
}

for (const [name, expectHolds] of Object.entries(properties)) {
  describe(`a full-length talk ${name}`, () => {
    it.skipIf(realEssays.length === 0).each(realEssays.map((file) => [file.split('/').at(-1) ?? '', file]))(
      `made of %s${none}`,
      async (_, file) => expectHolds(await readOnce(file)),
    );
  });
}

// Planning takes longer than looking: whatever was made up is held to all of them.
it('a full-length talk made of any essay holds all of that', () => {
  fc.assert(
    fc.property(arbitraryEssay, (markdown) => {
      const essay = essayOf(markdown);
      for (const expectHolds of Object.values(properties)) expectHolds(essay);
    }),
    { numRuns: 150 },
  );
});

function stepsOf(talk: Talk): Step[] {
  return talk.slides.flatMap(({ steps }) => steps);
}

function expectConserved(essay: Essay) {
  const talk = planOnce(essay);
  const { kept, cut } = walkEssay(essay);
  expect(
    strip(
      stepsOf(talk)
        .flatMap(({ says }) => says.map(({ text }) => text))
        .join(''),
    ),
  ).toBe(kept.said);
  expect(strip(talk.cut.map(({ text }) => text).join(''))).toBe(cut.said);
}

function expectShown(essay: Essay) {
  const { kept } = walkEssay(essay);
  const shown = planOnce(essay).slides.flatMap(({ part, steps }) =>
    steps.map(({ shows }) => ({ part, shows })),
  );

  // Where a picture's words fill several slides it is on each.
  const pictures = shown.flatMap(({ part, shows }) =>
    'source' in shows && (part?.number ?? 1) === 1 ? [shows.source] : [],
  );
  expect(pictures).toEqual(kept.pictures);
  const formulas = shown.flatMap(({ shows }) => (shows.kind === 'math' ? [bareFormula(shows.text)] : []));
  expect(formulas.join('')).toBe(kept.formulas.map(bareFormula).join(''));
  const code = shown.flatMap(({ shows }) =>
    shows.kind === 'code' || shows.kind === 'diagram' ? [shows.text] : [],
  );
  expect(strip(code.join(''))).toBe(strip(kept.code.join('')));
  const tables = shown.flatMap(({ shows }) => (shows.kind === 'table' ? [shows] : []));
  const heads = tables.flatMap(({ head }) => head.map(({ text }) => strip(text)));
  // A long cell goes on below itself, on the next slide if need be.
  const widest = Math.max(0, ...tables.map(({ head }) => head.length));
  const columns = Array.from({ length: widest }, (_, at) =>
    strip(tables.flatMap(({ rows }) => rows.map((row) => row[at]?.text ?? '')).join('')),
  );
  const text = [...heads, ...columns].join('\n');
  for (const cell of kept.cells) expect(text.includes(cell), `the cell “${cell}” is shown`).toBe(true);
}

function expectFaithful(essay: Essay) {
  let said = '';
  let before = '';
  for (const slide of planOnce(essay).slides) {
    if (slide.layout === 'title' || slide.layout === 'section' || slide.layout === 'closing') continue;
    for (const { shows, says } of slide.steps) {
      if (!worded.has(shows.kind)) continue;
      // A sentence is said with the part of a split text that it begins in; the items of a list have their own words.
      const own = says.map(({ text }) => text).join(' ');
      said = slide.layout === 'points' || (slide.part?.number ?? 1) === 1 ? own : `${said} ${own}`;
      if (shows.override) continue;
      // The words over a list that goes on on the next slide are said on the one before.
      const isRepeated = shows.kind === 'text' && shows.inner !== undefined && shows.text === before;
      const { text, inner = [] } = toShownText(shows);
      for (const shown of [...(isRepeated ? [] : [text]), ...inner.map((item) => item.text)])
        expect(standsIn(said, shown), `“${shown}” stands in its passage`).toBe(true);
      before = text;
    }
  }
}

const worded: ReadonlySet<string> = new Set(['text', 'quote', 'number', 'contrast', 'definition']);

/** Whether the text is one run of what is said, which may cut into words, or leaves whole words of it away. */
function standsIn(said: string, shown: string): boolean {
  return wordsOf(said).join('').includes(wordsOf(shown).join('')) || isInOrder(wordsOf(said), wordsOf(shown));
}

/** Words, but for their case and what stands between them: those may change on a slide. Characters, where none are parted. */
function wordsOf(text: string): string[] {
  const cjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
  return text.toLowerCase().match(new RegExp(`${cjk}|(?:(?!${cjk})[\\p{L}\\p{N}\\p{M}])+`, 'gu')) ?? [];
}

/** A word of more letters may be cut where its slide ends. */
const endless = 40;

/** Words may be left away; "a" and "an" may take each other's place. */
function isInOrder(said: readonly string[], shown: readonly string[]): boolean {
  const plain = said.map((word) => (word === 'an' ? 'a' : word));
  let at = 0;
  return shown.every((word) => {
    const same = word === 'an' ? 'a' : word;
    const isSame = (other: string) => other === same || (other.length > endless && other.includes(same));
    at = plain.findIndex((other, index) => index >= at && isSame(other)) + 1;
    return at > 0;
  });
}

function expectHeadings(essay: Essay) {
  const shown = planOnce(essay).slides.flatMap(({ heading }) => (heading === undefined ? [] : [heading]));
  // “cut” above a heading cuts its section.
  const kept = essay.sections.filter(({ isCut }) => isCut !== true);
  expect(shown).toEqual(kept.map(({ heading }) => heading));
}

/** The spec's largest numbers, the smaller of both themes. */
function expectCapacity(essay: Essay) {
  const canvas = canvasFor(essay.lang);
  for (const slide of planOnce(essay).slides) {
    const { layout, lead, first: isNumbered } = slide;
    const texts = slide.steps.map(({ shows }) => toShownText(shows));
    const [text] = texts;
    const shows = slide.steps[0]?.shows;
    if (text === undefined || shows === undefined) throw new Error('a slide shows nothing');
    if (layout === 'statement' || layout === 'question' || layout === 'quote') {
      expect(fitText(layout, text, canvas)).toBeDefined();
    }
    if (layout === 'points') {
      expect(texts.length).toBeLessThanOrEqual(6);
      // Only a whole list has more than four, of a line each.
      if (texts.length > 4) expect(slide.part).toBeUndefined();
      const fit = fitPoints(texts, canvas, { lead, isNumbered: isNumbered !== undefined });
      // The parts of a list are set alike, as large as the fullest of them allows.
      if (slide.part === undefined) expect(fit).toBe(slide.fit);
      else expect('lms'.indexOf(slide.fit)).toBeGreaterThanOrEqual('lms'.indexOf(fit ?? 'none'));
    }
    if (layout === 'steps') expect(fitSteps(texts, canvas, { lead })).toBe(slide.fit);
    if (shows.kind === 'contrast') expect(fitContrast(shows.sides, canvas)).toBe(slide.fit);
    if (shows.kind === 'definition') expect(fitDefinition(shows.term, shows.meaning, canvas)).toBe(slide.fit);
    if (shows.kind === 'number') expect(fitNumber(shows, canvas)).toBe(slide.fit);
    if (shows.kind === 'code') expectCodeFits(slide, shows.text);
    if (shows.kind === 'table') {
      expect(shows.head.length).toBeLessThanOrEqual(6);
      expect(shows.rows.length).toBeLessThanOrEqual(slide.fit === 's' ? 10 : 5);
    }
  }
}

function expectCodeFits({ fit, isWide, heading, lead }: Slide, code: string) {
  const across = heading === undefined && lead === undefined ? usualRooms.alone : usualRooms.below;
  const rooms = isWide ? across : usualRooms.beside;
  const { lines, columns } = rooms.find((room) => room.fit === fit) ?? { lines: 0, columns: 1 };
  const rows = code.split('\n').map((line) => Math.max(1, Math.ceil(line.length / columns)));
  expect(rows.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(lines);
}

function expectIds(essay: Essay) {
  const ids = planOnce(essay).slides.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
    expect(id).not.toMatch(/^\d+$/);
  }
}

/** The layouts of src/layouts/layouts.ts. */
const shownLayouts =
  'title section statement points question quote number contrast steps code figure table diagram math definition closing'.split(
    ' ',
  );

function expectLayouts(essay: Essay) {
  for (const { layout } of planOnce(essay).slides) expect(shownLayouts).toContain(layout);
}

function expectWhole(essay: Essay) {
  const whole = new Set<string>();
  const collect = (node: Nodes) => {
    if (node.type === 'inlineCode' || node.type === 'inlineMath') whole.add(strip(node.value));
    if ('children' in node) node.children.forEach(collect);
  };
  for (const { node } of [essay.lead, ...essay.sections.map(({ blocks }) => blocks)].flat()) collect(node);
  for (const { part, steps } of planOnce(essay).slides) {
    for (const { shows } of steps) {
      for (const { kind, start, end } of 'marks' in shows ? shows.marks : []) {
        // What fills a slide alone may be cut.
        if ((kind !== 'code' && kind !== 'math') || (part !== undefined && end - start > 40)) continue;
        const formula = shows.text.slice(start, end);
        expect(whole.has(strip(formula)), `“${formula}” stands whole in the essay`).toBe(true);
      }
    }
  }
}

function expectValid(essay: Essay) {
  const talk = planOnce(essay);
  expect(Talk.parse(talk)).toEqual(talk);
  expect(JSON.stringify(planTalk(essay))).toBe(JSON.stringify(talk));
}
