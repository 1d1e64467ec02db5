import { formatClock } from './format-clock.ts';
import { numberFormat } from './number-format.ts';

/**
 * Seconds as a clock shows them, in the digits that the talk counts with: `٤:٠٥`.
 * @param lang a BCP 47 tag
 */
export function writeClock(seconds: number, lang: string): string {
  return writeDigits(formatClock(seconds), lang);
}

/**
 * A text with Latin digits in those that the talk counts with.
 * @param lang a BCP 47 tag
 */
export function writeDigits(text: string, lang: string): string {
  const digits = numberFormat(lang);
  return text.replaceAll(/\d/g, (digit) => digits.format(Number(digit)));
}
