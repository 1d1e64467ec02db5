import { expect, it } from 'vitest';
import { findNeeds } from '../../../src/plan/skip/needs.ts';
import { slidesOf } from '../essay-of.ts';

const figure = (label: string) => `## A\n\n![${label}](missing.png)`;

it('a figure is meant by the number in its caption, or else by its place among figures', () => {
  const needed = (captions: string[], later: string) => {
    const slides = slidesOf(`${captions.map(figure).join('\n\n')}\n\n## B\n\n${later}`);
    const needs = findNeeds(slides, 'en');
    return slides.filter(({ layout }) => layout === 'figure').map(({ id }) => needs.has(id));
  };
  expect(needed(['A lamp', 'A pier'], 'Figure 2 tells.')).toEqual([false, true]);
  expect(needed(['Figure 2: A lamp', 'A pier'], 'Figure 2 tells.')).toEqual([true, false]);
  expect(needed(['A lamp', 'A pier'], 'Figure 0 tells.')).toEqual([false, false]);
});

it('thousands of slides that point at each other’s code by number are all looked at', () => {
  const [slide] = slidesOf('## A\n\nWords.\n\n```js\nlight();\n```').filter(
    ({ layout }) => layout === 'code',
  );
  if (slide === undefined) throw new Error('There is no code.');
  const slides = Array.from({ length: 6000 }, (_, at) => ({ ...slide, id: String(at), heading: 'Code 3' }));
  expect(findNeeds(slides, 'en').get('2')?.size).toBe(5997);
});
