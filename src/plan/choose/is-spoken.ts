/** Tells which paragraphs of a story are what somebody says. */
import { isEnglish } from '../../talk/text/language.ts';

const opens = '["“”„«‹「『‘]';
const closes = '["”“»«›」』’]';

/** “*"All night."*”, “*"Right,"* said Odile.”, 「はい」; but not “*"Huh"* is the whole product.” */
const begins = new RegExp(
  String.raw`^(?:[「『]|${opens}\s?(?:(?!${closes}).){1,400}?[,.?!…—–。？！]\s?${closes}(?=$|[\s,.]))`,
  'su',
);

/** “*„Ja“*, sagte er.”, where the comma stands behind the mark. */
const beginsOutside = new RegExp(
  String.raw`^${opens}\s?(?:(?!${closes}).){1,400}?\s?${closes},\s\p{Ll}`,
  'su',
);

/** “*— Oui*, dit-elle.” */
const dash = /^[—–―]\s?[\p{Lu}\p{Lo}¿¡"“«]/u;

/** “She said: *"Are you still there?"*” */
const ends = new RegExp(String.raw`[:,：，]\s?${opens}(?:(?!${closes}).){1,400}${closes}$`, 'su');

/** Whether a paragraph begins with what somebody says, or ends with it. */
export function isSpoken(text: string, lang: string): boolean {
  return (
    begins.test(text) || dash.test(text) || ends.test(text) || (!isEnglish(lang) && beginsOutside.test(text))
  );
}
