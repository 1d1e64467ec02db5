import { describe, expect, it } from 'vitest';
import { findShownLine } from '../../src/check/find-shown-line.ts';
import { describeFlaws } from '../../src/check/describe-flaws.ts';
import { parseFence } from '../../src/essay/markdown/fence.ts';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import type { Flaw } from '../../src/inspect/flaw.ts';
import { listViews } from '../../src/inspect/views.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import type { Layout } from '../../src/talk/talk.ts';

const text = `---
title: T
---

The lamp burns.

## Section

The log ends.

> The sea came over the wall.

\`\`\`js
let a = 1;
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

- First of all
- Then the other
`;
const essay = parseEssay(text, { file: 'talk.md', format: 'markdown' });
const { slides } = planTalk(essay);
const views = listViews({ theme: 'stage', aspect: '16:9' });

/** Faults of a flaw on the first slide of this layout, in these of the views. */
function name(layout: Layout, flaw: Partial<Flaw> = {}, seenIn = views, fontless: string[] = []) {
  const slide = slides.find((each) => each.layout === layout);
  if (slide === undefined)
    throw new Error(`There is no slide ${layout}: ${slides.map((s) => s.layout).join(' ')}.`);
  const whole: Flaw = { trouble: 'outside', step: 0, what: 'div box', isText: false, by: 11.3, ...flaw };
  return describeFlaws(
    essay,
    views.map((view) => ({
      view,
      slides: 1,
      steps: 1,
      flaws: seenIn.includes(view)
        ? [
            { ...whole, slide },
            { ...whole, slide },
          ]
        : [],
      fontless: seenIn.includes(view) ? fontless : [],
    })),
  );
}

describe('flaws on slides, as faults of the essay', () => {
  it('say once how small the letters of a diagram are', () => {
    const shown = slides.find(({ layout }) => layout === 'code');
    if (shown === undefined) throw new Error('There is no code.');
    const slide = { ...shown, layout: 'diagram' } as const;
    const small: Flaw = { trouble: 'too small', step: 0, what: 'signs', isText: true, by: 2 };
    const inspections = views.map((view) => ({
      view,
      slides: 1,
      steps: 1,
      flaws: [{ ...small, slide }],
      fontless: [],
    }));
    const line = findShownLine(essay, slide, 0) ?? 0;
    const warnings = [{ line, message: 'Its letters are 26 px high.', hint: 'Draw less.' }];
    expect(describeFlaws(essay, inspections)).toHaveLength(1);
    expect(describeFlaws({ ...essay, warnings }, inspections)).toEqual([]);
  });

  it('names each once, with the words, the line and a remedy', () => {
    expect(name('quote', { what: 'The sea came', isText: true })).toEqual([
      {
        line: 11,
        message: '“The sea came” reaches 12 px over the edge of its slide.',
        hint: 'Shorten it, make a shorter phrase bold, or begin a new slide with <!-- slide --> before it.',
      },
    ]);
  });

  it.each([
    ['code', 13],
    ['table', 17],
    ['title', undefined],
  ] as const)('finds the line of what is on a slide %s', (layout, line) => {
    const [fault] = name(layout);
    expect(fault?.line).toBe(line);
  });

  it('calls a box by what its step shows, never by its element', () => {
    const [fault] = name('code', { trouble: 'cut off' });
    expect(fault?.message).toBe('“let a = 1;” is cut off on its slide.');
    expect(fault?.hint).toBe('Shorten the lines, or make two blocks of code of it.');
  });

  it('says where, if not everywhere', () => {
    expect(name('quote', {}, views.slice(0, 1))[0]?.message).toContain(' (on screen, in the theme stage).');
  });
});

describe('letters that no font of the machine has', () => {
  it('are named once for the whole talk, with a remedy', () => {
    const [fault, ...flaws] = name('quote', {}, views, ['द', 'प', 'स']);
    expect(fault).toEqual({
      message: 'No font on this machine has द प स; slides stand there without them.',
      hint: 'Install a font that has them, on every machine that shows or prints the talk.',
    });
    expect(flaws).toHaveLength(1);
  });

  it('are not all named where they are a whole script', () => {
    const [fault] = name('quote', {}, views, Array.from('अआइईउऊऋएऐओऔकखगघ'));
    expect(fault?.message).toContain('ओ औ क …;');
  });
});

describe('the line of what a slide shows', () => {
  const lineOf = (body: string, at: number) => {
    const essay = parseEssay(`# T\n\n${body}\n`, { file: 'talk.md', format: 'markdown' });
    const films = new Map([['tide.mp4', { file: '/tide.mp4' }]]);
    const slide = planTalk({ ...essay, films }).slides[at];
    if (slide === undefined) throw new Error('no such slide');
    return findShownLine(essay, slide, 0);
  };
  const table = (cell: string) => `| a | b |\n|---|---|\n| ${cell} | 2 |`;

  it('is that of the table, of several alike', () => {
    expect(lineOf(`${table('one')}\n\n${table('two')}`, 2)).toBe(7);
  });

  it('is that of a film, and of what lies in the network', () => {
    expect(lineOf('Text is here.\n\n![The tide](tide.mp4)', 2)).toBe(5);
    expect(lineOf('Text is here.\n\n![The tide](https://example.org/tide.mp4)', 2)).toBe(5);
  });

  it('is that of code from which a comment was taken', () => {
    const essay = parseEssay('# T\n\n~~~js\nlet a;\n~~~\n\n~~~js\nlet b; // [!code ++]\n~~~\n', {
      file: 'talk.md',
      format: 'markdown',
    });
    const node = essay.lead.at(-1)?.node;
    if (node?.type !== 'code') throw new Error('no code');
    node.data = { fence: { ...parseFence(node), text: 'let b;' } };
    const slide = planTalk(essay).slides.at(-2);
    expect(slide && findShownLine(essay, slide, 0)).toBe(7);
  });
});
