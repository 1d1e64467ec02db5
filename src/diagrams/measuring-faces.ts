/**
 * The faces that a diagram's words are measured in, as CSS writes a family. A drawing is the same in every theme, so
 * it is measured in the wider of their faces, and boxes have room for both.
 */
import { fontSets } from '../fonts/font-sets.ts';
import type { FontSet } from '../fonts/faces.ts';

const families: Readonly<Record<FontSet, string>> = {
  latin: 'Archivo',
  arabic: 'Vazirmatn',
  hebrew: "'Noto Sans Hebrew'",
  japanese: "'Noto Sans JP'",
  chinese: "'Noto Sans SC'",
  korean: "'Noto Sans KR'",
};

/** @param lang BCP 47 */
export function measuringFaces(lang: string): string {
  return [...fontSets(lang).map((set) => families[set]), "'Noto Emoji'", 'sans-serif'].join(', ');
}
