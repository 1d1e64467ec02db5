import { expect, it } from 'vitest';
import { describesPicture } from '../../../src/plan/find/describes-picture.ts';

it.each([
  'Screenshot of the log of a lamp',
  'A screenshot from the keeper’s computer',
  'A black and white photograph of a lighthouse',
  'Diagram showing how a boat reaches the quay',
  'Infographic showing various figures',
  'Foto von einem Leuchtturm',
  'Capture d’écran de la page',
  'Captura de pantalla del faro',
  'Скриншот предпросмотра печати',
  'Alt text',
  'image',
  'Image 3',
  '‘Cover’',
  'lamp-room.png',
])('an alternative text that tells what kind of picture it is, or nothing, is a description: %s', (alt) => {
  expect(describesPicture(alt, 'en')).toBe(true);
});

it.each([
  'The lamp room at night',
  'A picture is worth a thousand words',
  'Photos by Ada Holm',
  'The old map that nobody trusted',
  'Image processing',
  'Photo derrière laquelle personne ne regarde',
])('one that may tell more than what is seen is a caption: %s', (alt) => {
  expect(describesPicture(alt, 'en')).toBe(false);
});

it.each([
  'A grey lighthouse on a rock in the rain',
  'A keeper who looks at the sea',
  'A woman sitting at a desk, typing',
  'Two boats on the beach, from above',
  'Two men in a boat',
  'An error rate of 3%',
  'A glass with a curve and a wave drawn on it, and knobs below with small keys',
  'A tide table visualized as a row of blue circles',
])('a noun of which nothing is asserted describes what is seen: %s', (alt) => {
  expect(describesPicture(alt, 'en')).toBe(true);
  expect(describesPicture(alt, 'pt')).toBe(false);
});

it.each([
  'The median is flat, the 99.9th percentile spikes',
  'A single keeper lights four lamps',
  'A bug hides in line 3',
  'A lock blocks readers',
  'A keeper with a lamp painted the stairs',
  'A lamp was painted on the wall',
  'Two threads race for one lock',
  'Some people never learn a tool',
  'Three steps lead to the lamp',
  'A red lamp: the boat is lost',
])('a sentence is a caption, whatever it begins with: %s', (alt) => {
  expect(describesPicture(alt, 'en')).toBe(false);
});
