/** What choosing and shortening points needs to know of a language that is not tagged; a file a language. */
import { languageOf } from '../../talk/text/language.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { he } from './languages/he.ts';
import { hi } from './languages/hi.ts';
import { id } from './languages/id.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { uk } from './languages/uk.ts';
import { zh } from './languages/zh.ts';

/** What tells where a sentence may be cut. */
export interface ClauseWords {
  /** A finite verb, among the commonest of them: what has none of these may be no clause. */
  asserts: RegExp;
  /** Begins a clause that cannot stand alone, or one that hangs on a word before it. */
  depends: RegExp;
  /** The first half of a two-part conjunction: what has it waits for the second. */
  expects: RegExp;
  /** Behind a comma, begins a clause that may be left away. */
  adds: RegExp;
  /** The same where the sentence is too long for a slide, and nothing better is known. */
  mayAdd?: RegExp;
  /** Begins a clause that turns against what came before: there the point is, so that nothing is cut behind or before it. */
  turns: RegExp;
  /** Ends no clause: determiners, prepositions, conjunctions, auxiliaries. */
  hangs: RegExp;
  /** Of these, what leads on to a next item or to a list; others, as a “no”, may end one: “…, others, no”. */
  joins?: RegExp;
  /** Ends before a clause that it says is so, in a language whose clauses nothing else opens: “结果发现”. */
  finds?: RegExp;
  /** Brackets by whose few words a claim holds only in some cases: “below 14 KB (when compressed)”. */
  limits?: RegExp;
  /** Whether a verb may stand behind any number of commas, as in German. */
  isVerbLast?: true;
}

/** Patterns for whole sentences in small letters, but for `clauses`. */
export interface PointWords {
  /** Without them, only a semicolon cuts. */
  clauses?: ClauseWords;
  /**
   * Begins a sentence that speaks of what only the text before it names: with a pronoun as the subject (“Das führt
   * dazu …”, “这使得……”), or with no subject at all where the language may leave it away (“会……”, “也……”).
   */
  pointsBack: RegExp;
  /**
   * Where a language names its topic once for several sentences: what a sentence has that names its own, or is a call.
   */
  topic?: RegExp;
  /** Points at something, which may be in the sentence itself: “diese”, “esto”. */
  pointsWithin: RegExp;
  /**
   * Begins a sentence that only says what the text is about or does next, or where else to look: “This post is about …”,
   * “Let us see …”, “For more details …”.
   */
  announces: RegExp;
  /** Says that something follows, or how many, and not what: “the following”, “There are two ways”. */
  leadsIn: RegExp;
  /** Whether the verb ends the sentence, so that much may stand behind what leads on: “次のコマンドを実行しよう”. */
  endsInVerb?: true;
  /** “Read on”, anywhere in the sentence. */
  readsOn?: RegExp;
  /** “Thanks to …”, “Congratulations!” */
  thanks: RegExp;
  /** Begins an example. */
  example: RegExp;
  /** Begins a case: “If it rains”. */
  supposes: RegExp;
  /** What bold words end on that are a case or a reason alone. */
  endsCase?: RegExp;
  /** “X. But Y.”: begins what the author means. */
  turns: RegExp;
  /** Begins what limits the sentence before, and is none of its own: “Unless it rains.” */
  takesBack?: RegExp;
  /** Words at the start that only tie a sentence to the one before: it reads as well without them. */
  links: RegExp;
  /** Others say so: “Critics say …”. */
  reports?: RegExp;
  /** A sentence that rejects the one before it: “They are wrong.” */
  rejects?: RegExp;
  /** Tells how it was: “formerly”. Many a word for that also stands for “rather than”, “once more” or “first of all”. */
  past?: RegExp;
  /** Begins a sentence that tells how it is: “today”. */
  present?: RegExp;
}

/** Made when a talk first asks, since each has long patterns. */
const table: Readonly<Record<string, () => PointWords>> = {
  ar, de, es, fr, he, hi, id, it, ja, ko, nl, pl, pt, ru, tr, uk, zh,
}; // prettier-ignore

const made = new Map<string, PointWords>();

/** What is known of `lang`, if anything. */
export function pointWordsFor(lang: string): PointWords | undefined {
  const base = languageOf(lang);
  const known = made.get(base) ?? (Object.hasOwn(table, base) ? table[base]?.() : undefined);
  if (known !== undefined) made.set(base, known);
  return known;
}
