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
  expect(describesPicture(alt)).toBe(true);
});

it.each([
  'The lamp room at night',
  'A picture is worth a thousand words',
  'Photos by Ada Holm',
  'The old map that nobody trusted',
  'Image processing',
  'Photo derrière laquelle personne ne regarde',
])('one that may tell more than what is seen is a caption: %s', (alt) => {
  expect(describesPicture(alt)).toBe(false);
});
