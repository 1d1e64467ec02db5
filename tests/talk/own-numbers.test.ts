/** Sections that their author counted are not counted once more beside it. */
import { expect, it } from 'vitest';
import { countThemselves, findOwnNumber } from '../../src/talk/own-numbers.ts';
import { signSection } from '../../src/talk/sign-section.ts';
import { essayOf } from '../plan/essay-of.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';

function name(heading: string, depth = 1) {
  return { id: heading, heading, depth };
}

it.each([
  ['1. Stages', '1', 'Stages'],
  ['🚀 2) Jobs', '2', '🚀 Jobs'],
  ['3: The end', '3', 'The end'],
  ['4 – Later', '4', 'Later'],
  ['5、框架', '5', '框架'],
  ['6.準備', '6', '準備'],
  ['٧. البيئة', '٧', 'البيئة'],
])('“%s” has its number', (heading, number, rest) => {
  expect(findOwnNumber(name(heading), [name(heading), name('8. Other')])).toEqual({ number, rest });
});

it.each(['3 lamps', '10:30 in the morning', '1.5 litres of oil', '2024. A year', '100% oil', '7.'])(
  '“%s” has none',
  (heading) => {
    expect(findOwnNumber(name(heading), [name(heading), name('1. One'), name('2. Two')])).toBeUndefined();
  },
);

it('a single heading with a number counts nothing, nor does one within a section', () => {
  expect(findOwnNumber(name('1. One'), [name('1. One'), name('Two')])).toBeUndefined();
  const inner = name('1. One', 2);
  expect(findOwnNumber(inner, [name('1. One'), name('2. Two'), inner])).toBeUndefined();
});

it.each([
  ['Step 1: Build the head', 'Step 2: Read it properly'],
  ['Chapter 2', 'Chapter 3'],
  ['Part III', 'Part IV. The keepers'],
  ['Lesson 4 – Oil', 'Lesson 5 – Wicks'],
  ['Mistake #1: No oil', 'Mistake #2: No wick'],
  ['PART ONE', 'Part two: Wicks'],
  ['Kapitel 1. Öl', 'Kapitel 2. Dochte'],
  ['I. Oil', 'II. Wicks'],
  ['第1章 灯', '第2章 油'],
  ['第一章　灯', '第二章　油'],
  ['1장. 등', '2장. 기름'],
])('“%s” and “%s” count themselves and are shown whole', (one, two) => {
  const talk = planTalk(essayOf(`## Lamps\n\nNone.\n\n## ${one}\n\nIt burns.\n\n## ${two}\n\nThey glow.`));
  const signs = talk.slides.filter(({ layout }) => layout === 'section');
  expect(signs.map(({ steps }) => steps[0]?.shows.text)).toEqual(['Lamps', one, two]);
  expect(signs.map((slide) => signSection(slide, talk).number)).toEqual(['', '', '']);
});

it.each([
  ['Step 1: Oil', 'Wicks'],
  ['Lamp 2 of the tower', 'Lamp 3 of the pier'],
  ['Since 1: Oil', 'Until 2: Wicks'],
  ['I am the lamp', 'It burns'],
  ['Oil', 'Part'],
])('“%s” and “%s” do not', (one, two) => {
  expect(countThemselves([name(one), name(two)])).toBe(false);
});

it('a section’s slide shows its heading without the number, and its name keeps it', () => {
  const talk = planTalk(essayOf('## 1. Oil\n\nIt burns.\n\n## 2. Wicks\n\nThey glow.'), {});
  const signs = talk.slides.filter(({ layout }) => layout === 'section');
  expect(signs.map(({ steps }) => steps[0]?.shows)).toMatchObject([{ text: 'Oil' }, { text: 'Wicks' }]);
  expect(signs.map(({ heading }) => heading)).toEqual(['1. Oil', '2. Wicks']);
});

it('an H1 that all sections stand below is the first of them', () => {
  const talk = planTalk(essayOf('# Introduction\n\nOne.\n\n## Oil\n\nTwo.\n\n### New\n\nThree.\n\n## Wicks\n\nFour.'), {});
  expect(talk.sections.map(({ depth }) => depth)).toEqual([1, 1, 2, 1]);
}); // prettier-ignore

it('an H2 that all sections stand below holds them', () => {
  const talk = planTalk(essayOf('## Lamps\n\nOne.\n\n### Oil\n\nTwo.\n\n### Wicks\n\nThree.'), {});
  expect(talk.sections.map(({ depth }) => depth)).toEqual([1, 2, 2]);
});
