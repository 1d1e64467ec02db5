/** What every format writes beside a section’s heading. */
import { expect, it } from 'vitest';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { signSection } from '../../src/talk/sign-section.ts';
import { essayOf } from '../plan/essay-of.ts';

function signsOf(essay: string) {
  const talk = planTalk(essayOf(essay));
  return talk.slides.filter(({ layout }) => layout === 'section').map((slide) => signSection(slide, talk));
}

it('a section has its number, and which of how many it is', () => {
  expect(signsOf('## Oil\n\nIt burns.\n\n## Wicks\n\nThey glow.')).toEqual([
    { number: '1', place: 'Section 1 of 2' },
    { number: '2', place: 'Section 2 of 2' },
  ]);
});

it('the only section is not counted', () => {
  expect(signsOf('## Oil\n\n<!-- say -->\nIt burns.\n\nIt smells.')).toEqual([{ number: '', place: '' }]);
});

it('a section within another stands under its name', () => {
  const signs = signsOf('## Lamps\n\nOne.\n\n### Oil\n\n<!-- say -->\nTwo.\n\nThree.\n\n## Wicks\n\nFour.');
  expect(signs[1]).toEqual({ number: '', place: 'Lamps' });
});

it('where the author numbers sections, one without a number gets none', () => {
  const signs = signsOf('## 4. Oil\n\nOne.\n\n## Wicks\n\nTwo.\n\n## 5. Glass\n\nThree.');
  expect(signs.map(({ number }) => number)).toEqual(['4', '', '5']);
});

it('a heading that fills several slides tells which part of it this is', () => {
  const signs = signsOf(`## ${'Of lamps and oil '.repeat(200)}\n\nOne.\n\n## Wicks\n\nTwo.`);
  expect(signs[0]?.place).toMatch(/^Section 1 of 2 · Part 1 of \d+$/);
});
