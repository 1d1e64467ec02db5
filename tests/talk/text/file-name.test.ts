import { expect, it } from 'vitest';
import { fileName } from '../../../src/talk/text/file-name.ts';

it.each([
  ['pictures/tower.png', 'tower.png'],
  ['/tower.png?size=2#top', 'tower.png'],
  ['https://example.org/sea.jpg', 'sea.jpg'],
  ['pictures\\tower.png', 'tower.png'],
  ['?', '?'],
])('the file of %s is called %s', (address, name) => {
  expect(fileName(address)).toBe(name);
});
