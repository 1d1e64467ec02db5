/** The language of a text whose author did not say it. */
import { createRequire } from 'node:module';
import type * as Franc from 'franc-min';

/** Its tables are unpacked when it is loaded, and many essays say their language. */
const require = createRequire(import.meta.url);

/** ISO 639-3, as franc has it, to BCP 47. */
const codes: Record<string, string> = {
  eng: 'en', deu: 'de', fra: 'fr', spa: 'es', por: 'pt', ita: 'it', nld: 'nl', pol: 'pl', rus: 'ru', ukr: 'uk',
  bel: 'be', bul: 'bg', srp: 'sr', bos: 'bs', hrv: 'hr', ces: 'cs', hun: 'hu', ron: 'ro', swe: 'sv', tur: 'tr',
  vie: 'vi', ind: 'id', ell: 'el', hin: 'hi', arb: 'ar', pes: 'fa', urd: 'ur', heb: 'he', kor: 'ko', jpn: 'ja',
  cmn: 'zh', tha: 'th', ben: 'bn', tam: 'ta', tel: 'te', kat: 'ka', hye: 'hy', swh: 'sw', uzn: 'uz', kaz: 'kk',
}; // prettier-ignore

/** Scripts that tell the language, or a family that franc can tell apart, whatever the words are. */
const scripts: { lang: string; pattern: RegExp; share: number; only?: string[] }[] = [
  { lang: 'ja', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, share: 0.1 },
  { lang: 'ko', pattern: /\p{Script=Hangul}/gu, share: 0.3 },
  { lang: 'zh', pattern: /\p{Script=Han}/gu, share: 0.3 },
  { lang: 'ar', pattern: /\p{Script=Arabic}/gu, share: 0.4, only: ['arb', 'pes', 'urd'] },
  { lang: 'he', pattern: /\p{Script=Hebrew}/gu, share: 0.4 },
  { lang: 'el', pattern: /\p{Script=Greek}/gu, share: 0.4 },
  { lang: 'th', pattern: /\p{Script=Thai}/gu, share: 0.4 },
  { lang: 'km', pattern: /\p{Script=Khmer}/gu, share: 0.4 },
  { lang: 'hi', pattern: /\p{Script=Devanagari}/gu, share: 0.4, only: ['hin', 'mar', 'npi'] },
  {
    lang: 'ru',
    pattern: /\p{Script=Cyrillic}/gu,
    share: 0.5,
    only: ['rus', 'ukr', 'bel', 'bul', 'srp', 'kaz'],
  },
];

/** Common characters that Chinese writes in only one of its two scripts. */
const traditional = /[這個們為會來時說對國學過還後開關點麼沒樣無與從實現讓將經]/gu;
const simplified = /[这个们为会来时说对国学过还后开关点么没样无与从实现让将经]/gu;

/** Fewer letters than this say nothing about a language that shares its script. */
const enoughLetters = 150;

/** The language (BCP 47) that a text is most likely in; English if that is not clear. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters === 0) return 'en';
  const { francAll } = require('franc-min') as typeof Franc;
  for (const { lang, pattern, share, only } of scripts) {
    if (count(pattern) / letters < share) continue;
    if (lang === 'zh') return count(traditional) > count(simplified) ? 'zh-Hant' : lang;
    if (only === undefined || letters < enoughLetters) return lang;
    return codes[francAll(sample, { only })[0]?.[0] ?? ''] ?? lang;
  }
  if (letters < enoughLetters) return 'en';
  const ranking = francAll(sample);
  const [best, next] = ranking;
  const lang = codes[best?.[0] ?? ''];
  if (best === undefined || lang === undefined) return 'en';
  // English within a hair of the winner: names and code blur the count, and English is the likelier essay.
  const english = ranking.find(([code]) => code === 'eng');
  if (english !== undefined && best[1] - english[1] < 0.02) return 'en';
  return next === undefined || best[1] > next[1] ? lang : 'en';
}
