/** Tells bold words that leave out the subject or the verb of their clause, in languages that are not tagged. */
import { languageOf } from '../../talk/text/language.ts';
import type { Bold } from './is-governed.ts';
import { pointWordsFor } from './point-words.ts';

interface Parts {
  /** What may stand between a subject and its verb. */
  clitics: string;
  /** Verbs in which the subject is heard, or that need none. */
  hears?: RegExp;
  /** Begins what hangs on a word before it. */
  hangs?: RegExp;
}

const byLanguage: Readonly<Record<string, Parts>> = {
  fr: {
    clitics: String.raw`ne\s|n[’']|se\s|s[’']|y\s|en\s|nous\s|vous\s|leur\s|lui\s`,
    hears: /^(?:faut|suffit|reste|fait|va)$/iu,
    hangs: /^d(?:e\s|[’'])\p{L}{2,}(?:er|ir|re)(?!\p{L})/iu,
  },
  es: {
    clitics: String.raw`no\s|le\s|les\s|te\s|nos\s|ya\s`,
    hears: /(?:(?!es$).s|go|jo|amos)$|^(?:hay|haya)$/iu,
  },
  pt: { clitics: String.raw`não\s|nos\s|já\s`, hears: /(?:.s|mos|nho)$|^(?:há)$/iu },
  it: {
    clitics: String.raw`non\s|ci\s|ti\s|vi\s|gli\s`,
    hears: /(?:mo)$|^(?:bisogna)$/iu,
    hangs: /^di\s\p{L}+[aei]r(?:e|si)(?!\p{L})/iu,
  },
};

/**
 * “Esta función **permite ver la luz del faro**”, “une **simple lampe de la tour** peut …”, “Il est permis **d’allumer la lampe**”:
 * the sentence says whose or what.
 * @param lang BCP 47
 */
export function isPartOfClause({ text, start, end }: Bold, lang: string): boolean {
  const parts = byLanguage[languageOf(lang)];
  const asserts = pointWordsFor(lang)?.clauses?.asserts;
  if (parts === undefined || asserts === undefined) return false;
  const phrase = text.slice(start, end);
  if (parts.hangs?.test(phrase) === true) return true;
  const isVerb = (word: string) => asserts.test(word) && parts.hears?.test(word) !== true;
  const clitics = `(?:${parts.clitics})*`;
  const first = new RegExp(String.raw`^${clitics}(\p{L}+)`, 'iu').exec(phrase)?.[1] ?? '';
  // Behind a mark a clause may begin.
  const follows = /\p{L}\s+$/u.test(text.slice(Math.max(0, start - 8), start));
  if (follows && isVerb(first)) return true;
  const next =
    new RegExp(String.raw`^\s+${clitics}(\p{L}+)`, 'iu').exec(text.slice(end, end + 60))?.[1] ?? '';
  return !asserts.test(phrase) && isVerb(next);
}
