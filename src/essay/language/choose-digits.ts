/** Which digits a talk counts with if its language has its own: the same as its essay. */
import { numberFormat } from '../../talk/text/number-format.ts';
import { readLocale } from '../../talk/text/language.ts';

/**
 * The language (BCP 47), saying that its numbers have Latin digits where the text has no others: many Arabic texts have
 * not. What its author says of digits holds.
 */
export function chooseDigits(lang: string, text: string): string {
  if (readLocale(lang).numberingSystem !== undefined) return lang;
  const ten = numberFormat(lang).format(1234567890);
  if (ten === '1234567890') return lang;
  return /[0-9]/.test(text) && !new RegExp(`[${ten}]`, 'u').test(text) ? `${lang}-u-nu-latn` : lang;
}
