import { expect, it } from 'vitest';
import { isAside } from '../../../src/plan/salience/is-aside.ts';

it.each([
  'For example, the lamp burns oil.',
  'E.g. the lamp.',
  'See the drawing of the lamp.',
  'As shown below, the lamp turns.',
  'Figure 3 has the lamp.',
  'In 1858 the lamp was lit.',
  'On Sunday the lamp was out.',
])('takes “%s” for an aside', (sentence) => {
  expect(isAside(sentence)).toBe(true);
});

it.each([
  'Seeing the lamp is enough.',
  'In 185800 cases the lamp was lit.',
  'On Sundays the lamp is out.',
  'The lamp burns oil, for example.',
])('takes “%s” for a thought of its own', (sentence) => {
  expect(isAside(sentence)).toBe(false);
});
