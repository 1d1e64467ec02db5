/**
 * Tells what only says which thing comes next, and leaves it to what follows: “The third objection is the serious one.”
 * What merely names it, without a verb, is a fragment; see `is-fragment.ts`.
 */
import { countWords } from '../../../talk/text/count-words.ts';
import { languageOf } from '../../../talk/text/language.ts';

/** A sentence of more words says it itself. */
const mostWords = 8;

/** How such a sentence begins, in small letters. */
const opens: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:and|but|then) )?(?:the|my|our) (?:first|second|third|fourth|fifth|sixth|last|final|next|other) (?:\p{L}+ )?(?:is|was)(?! (?:that|to|how|what|why|where|whether|when|not)\b|\p{L})/u,
  de: /^(?:(?:und|aber) )?(?:der|die|das|mein|meine|unser|unsere) (?:erste|zweite|dritte|vierte|fünfte|letzte|nächste|andere)r?s? (?:\p{L}+ )?(?:ist|war)(?!, (?:dass|wie|was|warum|ob)| nicht|\p{L})/u,
  fr: /^(?:(?:et|mais) )?(?:le|la|l[’']|ma?|mon|notre) ?(?:premi(?:er|ère)|deuxième|second|seconde|troisième|quatrième|dernier|dernière|autre) (?:\p{L}+ )?(?:est|était)(?! (?:qu|d[e’'])|\p{L})/u,
  es: /^(?:(?:y|pero) )?(?:el|la|mi|nuestr[oa]) (?:primer[oa]?|segund[oa]|tercer[oa]?|cuart[oa]|últim[oa]|otr[oa]) (?:\p{L}+ )?(?:es|era)(?! que |\p{L})/u,
};

/** @param sentence with its punctuation */
export function announcesNext(sentence: string, lang: string): boolean {
  const text = sentence.trim();
  return countWords(text) <= mostWords && opens[languageOf(lang)]?.test(text.toLowerCase()) === true;
}
