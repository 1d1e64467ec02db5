import { faces } from './faces.ts';
import type { FontNeeds } from './find-font-needs.ts';

/** What several pages want together: the same as is found when they are looked at together. */
export function joinFontNeeds(needs: readonly FontNeeds[]): FontNeeds {
  const characters = faces
    .map(({ id }) => [id, joinCharacters(needs.map(({ faces: { [id]: own = '' } }) => own))] as const)
    .filter(([, all]) => all !== '');
  return {
    sets: [...new Set(needs.flatMap(({ sets }) => sets))],
    isWide: needs.some(({ isWide }) => isWide),
    faces: Object.fromEntries(characters),
    math: [...new Set(needs.map(({ math }) => math).join(''))].sort().join(''),
  };
}

/** Each once, as they come. */
function joinCharacters(texts: readonly string[]): string {
  return [...new Set(texts.join(''))].join('');
}
