/** What stands beside the heading on a section's slide, in every format. */
import { indexOfSection, mapSections } from './map-sections.ts';
import { countThemselves, findOwnNumber } from './own-numbers.ts';
import type { Slide, Talk } from './talk.ts';
import { wordsFor } from './words/house-words.ts';

export interface SectionSign {
  /** Its number; empty where it has none. */
  number: string;
  /** The section around it or which of all it is, and which part of a long heading; empty where there is nothing to say. */
  place: string;
}

export function signSection(slide: Slide, talk: Talk): SectionSign {
  const words = wordsFor(talk.lang);
  const sections = mapSections(talk);
  const index = indexOfSection(slide, talk);
  const isBackup = talk.backup.includes(slide);
  // A section within another has no number of its own: it stands under the other's name.
  const outer = sections[index]?.id === slide.section ? undefined : sections[index];
  const isCounted = outer === undefined && sections.length > 1 && !isBackup;
  const places = [
    outer?.heading,
    isBackup ? words.backup : undefined,
    isCounted ? words.section(index + 1, sections.length) : undefined,
    slide.part && words.part(slide.part.number, slide.part.of),
  ];
  return {
    number: isCounted ? numberSection(slide.section, index, talk) : '',
    place: places.filter((place) => place !== undefined).join(' · '),
  };
}

/**
 * The number that an essay gives a section; its place among the talk's own, from 1, where the essay numbers none, and
 * nothing where it numbers others.
 * @param index the section's index among the mapped ones
 */
export function numberSection(id: string | undefined, index: number, { sections, lang }: Talk): string {
  const name = sections.find((section) => section.id === id);
  const own = name && findOwnNumber(name, sections);
  return own?.number ?? (countThemselves(sections) ? '' : wordsFor(lang).number(index + 1));
}
