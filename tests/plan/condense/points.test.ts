import { describe, expect, it } from 'vitest';
import { findPoint } from '../../../src/plan/condense/find-point.ts';

const pointOf = (text: string) =>
  findPoint({ kind: 'text', role: 'own', text: { text, marks: [] }, line: 1, endLine: 1 }, 'en').point.text;

describe('a long English sentence', () => {
  it.each([
    [
      'loses the clause between its subject and its verb',
      'Multiple gardeners, whom I’ve met only a few days ago in person, shared hoses, valves, nails, seeds and three books with me.',
      'Multiple gardeners shared hoses, valves, nails, seeds and three books with me',
    ],
    [
      'keeps the clause that says of whom alone it holds',
      'I have met with but one or two men in the course of my long life who understood the art of pumping water.',
      'I have met with but one or two men in the course of my long life who understood the art of pumping water',
    ],
    [
      'keeps what its verb ensures',
      'Clear signs on every old pump in the village help ensure that nobody drinks the water in summer.',
      'Clear signs on every old pump in the village help ensure that nobody drinks the water in summer',
    ],
    [
      'is no opening without its main clause',
      'A few minutes after the plumber had installed the new valve in the yard, my neighbour told me that her pump had stopped.',
      'A few minutes after the plumber had installed the new valve in the yard, my neighbour told me that her pump had stopped',
    ],
    [
      'never begins with a relative pronoun',
      'Who is afraid of the old pump in the yard of our neighbours, is unfit to mend it.',
      'Who is afraid of the old pump in the yard of our neighbours, is unfit to mend it',
    ],
    [
      'keeps what it was asked',
      'We asked the plumber of the village and I was wondering if you could tell us who built the new pump.',
      'We asked the plumber of the village',
    ],
    [
      'is not parted at the first comma of a list in its opening',
      'If you have valves, hoses, or any kind of pump, we’d be happy to mend them for you and for your neighbours as well.',
      'If you have valves, hoses, or any kind of pump, we’d be happy to mend them',
    ],
  ])('%s', (_, text, point) => {
    expect(pointOf(text)).toBe(point);
  });
});

describe('of several sentences, the point', () => {
  it.each([
    ['is one that stands alone', 'It runs at night. Old pumps need new valves.', 'Old pumps need new valves'],
    [
      'is one that says something',
      'Old pumps rust in spring. Pumps need three things:',
      'Old pumps rust in spring',
    ],
    [
      'is the announcement with what it announces',
      'There’s only one thing I’ve learnt well: I’ve shared.',
      'There’s only one thing I’ve learnt well: I’ve shared',
    ],
    [
      'sends nobody away',
      'Take a look at our pumps. Old pumps need new valves.',
      'Old pumps need new valves',
    ],
    ['is no name alone', '— Ada Byron. Old pumps need new valves.', 'Old pumps need new valves'],
    ['leaves “note that” away', 'Note that old pumps need new valves.', 'Old pumps need new valves'],
  ])('%s', (_, text, point) => {
    expect(pointOf(text)).toBe(point);
  });
});
