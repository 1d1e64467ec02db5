/** From text to tagged tokens. English only. */
import { tagWords, type TaggedWord } from './load-tagger.ts';
import { repairTags } from './repair-tags.ts';
import { isDash } from '../marks.ts';
import type { PartOfSpeech, Sentence, Token } from '../sentence.ts';
import { maskAtoms, splitTokens, type Range } from './split-tokens.ts';
import { wordSet } from '../words/word-set.ts';

/** Several times a long essay's; what an edit left as it was need not be tagged again. */
const mostTokens = 150_000;
/** Here `’s` is a verb whatever the tagger says. */
const contractions = wordSet("it's that's there's here's he's she's what's where's how's let's who's");

const tagged = new Map<string, Sentence>();
let taggedTokens = 0;

/**
 * Tags one sentence. The same text gives the same object for as long as it is remembered, so that what is found
 * about a sentence can be kept beside it in a WeakMap. The time grows with the square of a word's length.
 * @param atoms what counts as one noun each, whatever it contains: code, formulas. Ascending, apart.
 */
export function tagSentence(text: string, atoms: readonly Range[] = []): Sentence {
  // The first line feed parts them, whatever the text holds.
  const key = `${atoms.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ')}\n${text}`;
  const known = tagged.get(key);
  const sentence = known ?? readSentence(text, atoms);
  tagged.delete(key);
  tagged.set(key, sentence);
  if (known === undefined) taggedTokens += sentence.tokens.length;
  for (const [oldest, { tokens }] of tagged) {
    if (taggedTokens <= mostTokens) break;
    tagged.delete(oldest);
    taggedTokens -= tokens.length;
  }
  return sentence;
}

function readSentence(text: string, atoms: readonly Range[]): Sentence {
  const plain = straighten(maskAtoms(text, atoms));
  const words = locateWords(plain, tagWords(plain));
  let next = 0;
  const tokens = splitTokens(text, atoms).map(({ start, end }, index): Token => {
    while ((words[next]?.end ?? end) <= start) next += 1;
    const parts = words.slice(next, countUntil(words, next, end));
    const isAtom = atoms.some((atom) => atom.start < end && atom.end > start);
    const token = makeToken(text.slice(start, end), plain.slice(start, end), parts, isAtom);
    return { ...token, index, start, end, isSpaced: /\s/u.test(text.charAt(start - 1)) };
  });
  markQuoted(tokens);
  repairTags(tokens);
  const first = tokens.findIndex(({ isWord }) => isWord);
  return { text, tokens, first: Math.max(first, 0), end: findEnd(tokens) };
}

/** The index of the first word that begins at `end` or later. */
function countUntil(words: readonly LocatedWord[], from: number, end: number): number {
  let at = from;
  while ((words[at]?.start ?? end) < end) at += 1;
  return at;
}

interface LocatedWord extends TaggedWord {
  start: number;
  end: number;
}

/** The tagger tells words, not places; it may fold white space. */
function locateWords(plain: string, words: readonly TaggedWord[]): LocatedWord[] {
  let at = 0;
  return words.map((word) => {
    const found = plain.indexOf(word.text, at);
    const start = found < 0 ? at : found;
    at = start + word.text.length;
    return { ...word, start, end: at };
  });
}

/** What the tagger knows best, at the same offsets: straight quotes, plain spaces. */
function straighten(text: string): string {
  return text
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/\s/gu, ' ');
}

function makeToken(text: string, plain: string, parts: readonly LocatedWord[], isAtom: boolean): Token {
  const lower = plain.toLowerCase();
  const isWord = isAtom || /[\p{L}\p{N}]/u.test(text);
  const last = parts.at(-1);
  const isContracted = /'(?:re|ve|ll|d|m)$/u.test(lower) || contractions.has(lower);
  const isVerbal = lower.endsWith("'s") && last !== undefined && parts.length > 1 && last.pos !== 'PART';
  return {
    index: 0,
    text,
    lower,
    pos: isAtom ? 'NOUN' : isWord ? choosePos(lower, parts) : /^[&+]$/u.test(text) ? 'CCONJ' : 'PUNCT',
    start: 0,
    end: 0,
    isSpaced: false,
    isWord,
    isNegated: /n't$|^cannot$/u.test(lower),
    isPossessive: /'s$|s'$/u.test(lower) && !isContracted && !isVerbal,
    hasVerb: isContracted || isVerbal,
    isReduced: false,
    isBare: false,
    isQuoted: false,
  };
}

/** The part of speech of a word that the tagger sees as several: `follow-up`, `$3.5`, `read.me/first`. */
function choosePos(lower: string, parts: readonly LocatedWord[]): PartOfSpeech {
  const [head] = parts;
  if (head === undefined) return 'X';
  if (/^[$£€#]?\d[\d.,:]*(?:%|\p{L}{1,2})?$/u.test(lower))
    return /(?:st|nd|rd|th)$/u.test(lower) ? 'ADJ' : 'NUM';
  if (/^(?:i|we|you|he|she|they|it|that|there|this|who|what)'/u.test(lower)) return 'PRON';
  if (parts.length === 1 || lower.includes("'")) return head.pos;
  if (/[./_@:\\=]/u.test(lower)) return head.pos === 'PROPN' ? 'PROPN' : 'NOUN';
  const tail = parts.at(-1)?.pos ?? head.pos;
  if (tail === 'VERB' && /(?:ed|ing|en|wn)$/u.test(lower))
    return /^(?:re|un|co|de|pre|over)-/u.test(lower) ? tail : 'ADJ';
  if (tail === 'NOUN' && head.pos === 'PROPN') return head.pos;
  return tail === 'NOUN' || tail === 'PROPN' || tail === 'ADJ' ? tail : head.pos;
}

/** Marks what stands inside quotation marks; without a partner a mark quotes nothing. */
function markQuoted(tokens: Token[]): void {
  let opener: number | undefined;
  for (const { index, lower } of tokens) {
    if (lower !== '"') continue;
    if (opener === undefined) opener = index;
    else {
      for (const token of tokens.slice(opener, index)) token.isQuoted = true;
      opener = undefined;
    }
  }
}

/** "They leak. — Ada Byron": who says so stands behind the sentence. */
function findSignature(tokens: readonly Token[]): number | undefined {
  const dash = tokens.findLastIndex(isDash);
  const name = tokens.slice(dash + 1);
  const isName =
    name.length > 0 &&
    name.length <= 8 &&
    name.every(({ text }) => /^(?:\p{Lu}|de\b|van\b|von\b|\.$)/u.test(text));
  return dash > 0 && isName && /^[.!?”"]$/u.test(tokens[dash - 1]?.text ?? '') ? dash : undefined;
}

/** "(They leak.)": where the bracket closes that holds all of the sentence. */
function findOuterBracket(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.text !== '(') return undefined;
  const close = tokens.findIndex(({ text }) => text === ')');
  const isOuter = close > 0 && tokens.slice(close + 1).every(({ isWord, text }) => !isWord && text !== '(');
  return isOuter ? close : undefined;
}

function findEnd(all: readonly Token[]): number {
  const tokens = all.slice(0, findSignature(all) ?? findOuterBracket(all));
  const last = tokens.findLastIndex(({ isWord, lower }) => isWord || !/^[.!?…;:,]+$/u.test(lower));
  // An item of a list that goes on: "valves; and"
  const isOpen =
    /^(?:and|or)$/u.test(tokens[last]?.lower ?? '') && /^[,;]$/u.test(tokens[last - 1]?.lower ?? '');
  return isOpen ? last - 1 : last + 1;
}
