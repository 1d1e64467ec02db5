import { readTheme } from '../themes/read-theme.ts';

/**
 * The faces that a diagram's words are measured in and set in, as CSS writes a family: the same in all themes, as
 * a drawing is.
 * @param lang BCP 47
 */
export function measuringFaces(lang: string): string {
  return readTheme('paper', lang).text('--font-drawing');
}
