/** Characters that none of our fonts has, or that need no table. Whatever font a machine has for them is hardly wider. */

const combining = /[\p{Mn}\p{Me}\p{Cf}]/u;
const han = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\u30fb\u30fc]/u;
const hangul = /\p{Script=Hangul}/u;
const emoji = /\p{Extended_Pictographic}/u;
/** Arabic phrases in one character. */
const phrase = /[\ufdfa-\ufdfd]/;
const stacked = /[\p{Script=Thai}\p{Script=Lao}]/u;
const capital = /\p{Lu}/u;
const small = /\p{Ll}/u;

/** Whether it takes no room of its own. */
export function isCombining(character: string): boolean {
  return character > '\u00ac' && combining.test(character);
}

/** The script of a character that is as wide as all others of it. */
export function uniformScriptOf(character: string): 'han' | 'kana' | 'hangul' | 'emoji' | undefined {
  if (character < '\u2000') return undefined;
  if (kana.test(character)) return 'kana';
  if (hangul.test(character)) return 'hangul';
  if (han.test(character)) return 'han';
  return emoji.test(character) ? 'emoji' : undefined;
}

/** In ems, rather too much than too little. */
export function guessWidth(character: string): number {
  if (phrase.test(character)) return 10;
  const script = uniformScriptOf(character);
  if (script !== undefined) return script === 'emoji' ? 1.4 : 1;
  if (stacked.test(character)) return 0.68;
  if (small.test(character)) return 0.72;
  return capital.test(character) ? 0.92 : 0.95;
}
