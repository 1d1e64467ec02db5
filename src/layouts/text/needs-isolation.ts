import { hasRightToLeft } from '../../talk/text/has-right-to-left.ts';

/**
 * Whether a text on a slide from right to left has to be set apart to be read as it is written: one of letters from left
 * to right alone, with a digit or a sign at an end. “812 ms” would become “ms 812”.
 */
export function needsIsolation(text: string): boolean {
  return /\p{L}/u.test(text) && !/^\p{L}(?:.*\p{L})?$/su.test(text) && !hasRightToLeft(text);
}
