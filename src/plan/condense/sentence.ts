/** A tagged sentence, as the rules of condensing see it. English only. */

/** Universal parts of speech, as wink-nlp tags them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word with its clitics and hyphens (`don’t`, `follow-up`), or a mark of punctuation. */
export interface Token {
  /** Its place in the sentence's tokens. */
  index: number;
  text: string;
  /** In small letters, with straight apostrophes and quotation marks. */
  lower: string;
  pos: PartOfSpeech;
  /** UTF-16 offsets into the sentence. */
  start: number;
  end: number;
  /** Whether white space stands before it. */
  isSpaced: boolean;
  isWord: boolean;
  /** Carries `n’t`, or is `cannot`. */
  isNegated: boolean;
  /** Ends on a possessive `’s`. */
  isPossessive: boolean;
  /** Carries a contracted verb: `I’m`, `we’ll`, `that’s`. */
  hasVerb: boolean;
  /** A participle that stands behind its noun: "a man *charged* with theft was …". */
  isReduced: boolean;
  /** An infinitive without a "to" of its own: "to read and *write*", "helps us *see*". */
  isBare: boolean;
  /** Stands inside quotation marks. */
  isQuoted: boolean;
}

export interface Sentence {
  text: string;
  tokens: readonly Token[];
  /** The index of the first word. */
  first: number;
  /** The index behind the last token before the final punctuation. */
  end: number;
}

/** A run of tokens that may be left away, from `start` to before `end`. */
export interface Span {
  start: number;
  end: number;
  /** The rule that found it. */
  rule: string;
  /** What leaving it away puts at stake: 0 nothing, 1 the meaning. */
  risk: number;
  /** Whether it may go even where the sentence is short enough. */
  isFree?: boolean;
}

/** Finds all spans of one kind. */
export type SpanRule = (sentence: Sentence) => Span[];
