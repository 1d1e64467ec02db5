import { describe, expect, it } from 'vitest';
import { findPoint } from '../../../src/plan/condense/find-point.ts';

const pointOf = (text: string) =>
  findPoint({ kind: 'text', role: 'own', text: { text, marks: [] }, line: 1, endLine: 1 }, 'en').point.text;

describe('a long English sentence', () => {
  it.each([
    [
      'loses the second thing that it does',
      'Rain fills the barrel behind the kitchen within one night, and to empty it again Marta needs a bucket and most of the morning.',
      'Rain fills the barrel behind the kitchen within one night',
    ],
    [
      'loses the remark of a participle at its end',
      'Our mason sold the bakers a round oven of red bricks with two iron doors, rumoured to be the largest one in town.',
      'Our mason sold the bakers a round oven of red bricks with two iron doors',
    ],
    [
      'loses the clause between its subject and its verb',
      'Our youngest bees, whom the keeper moved to another hive last week, fill frames, jars, buckets, boxes and even the feeder with honey.',
      'Our youngest bees fill frames, jars, buckets, boxes and even the feeder with honey',
    ],
    [
      'keeps the clause that says of whom alone it holds',
      'Nobody here knows more than a handful of bakers in all of the valley who can tell good flour by its smell.',
      'Nobody here knows more than a handful of bakers in all of the valley who can tell good flour by its smell',
    ],
    [
      'keeps what its verb ensures',
      'Good labels on all of the jars in the cellar ensure that no guest eats the wrong jam.',
      'Good labels on all of the jars in the cellar ensure that no guest eats the wrong jam',
    ],
    [
      'is no opening without its main clause',
      'Ten days after the mason had built the big oven behind the shop, our baker told us that her flour had got wet.',
      'Ten days after the mason had built the big oven behind the shop, our baker told us that her flour had got wet',
    ],
    [
      'never begins with a relative pronoun',
      'Who fears the bees in the orchard behind the old village school, should never keep a hive.',
      'Who fears the bees in the orchard behind the old village school, should never keep a hive',
    ],
    [
      'keeps what it was asked',
      'The baker wrote to all the millers of the valley and she hoped they might say who had ground her flour.',
      'The baker wrote to all the millers of the valley',
    ],
    [
      'is not parted at the first comma of a list in its opening',
      'If your oven has cracks, dents, or damage, our mason can repair it in a day for you and for your sister as well.',
      'If your oven has cracks, dents, or damage, our mason can repair it in a day',
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
      'Bees follow one rule in the dark: they wait.',
      'Bees follow one rule in the dark: they wait',
    ],
    ['sends nobody away', 'Follow us to the pumps. Old pumps need new valves.', 'Old pumps need new valves'],
    ['is no name alone', '— Ada Byron. Old pumps need new valves.', 'Old pumps need new valves'],
    ['leaves “note that” away', 'Note that old pumps need new valves.', 'Old pumps need new valves'],
  ])('%s', (_, text, point) => {
    expect(pointOf(text)).toBe(point);
  });
});
