import { expect, it } from 'vitest';
import { nameTalk } from '../../src/plan/name-talk.ts';

it.each([
  ['posts/Über uns.md', 'Über-uns'],
  ['posts/lamps/index.md', 'lamps'],
  ['posts\\lamps\\_index.fr.mdx', 'lamps.fr'],
  ['posts/index-cards.md', 'index-cards'],
  ['index.md', 'index'],
  ['../index.md', 'index'],
  ['posts/_draft.md', 'draft'],
  ['aux.md', 'aux-talk'],
  ['--.md', 'talk'],
])('the talk of %s is called %s', (file, name) => {
  expect(nameTalk(file)).toBe(name);
});
