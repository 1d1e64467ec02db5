/** The words that a cut leaves, as marked text again. English only. */
import type { Mark, RichText } from '../../talk/shown.ts';
import { wholeKinds } from '../split/inside-marks.ts';
import { findAllUnmatched } from './brackets.ts';
import { isWrittenSmall } from '../is-written-small.ts';
import { isFinite } from './clauses.ts';
import { isComma } from './marks.ts';
import type { Sentence, Token } from './sentence.ts';

/** A kept token, what is written for it, and where that stands in the new text. */
interface Piece {
  token: Token;
  text: string;
  at: number;
}

/**
 * What may change in a kept word is its case, “a” and “an”, and the punctuation that ends the sentence; nothing else.
 * @param keep for each token of the sentence 1 if it stays, 0 if it goes
 */
export function joinKept(rich: RichText, sentence: Sentence, keep: Uint8Array): RichText {
  const kept = sentence.tokens.filter(({ index }) => index < sentence.end && keep[index] === 1);
  const tokens = dropStrayMarks(
    kept.filter((token, at) => !closesGap(sentence, kept[at - 1], token, kept[at + 1])),
  );
  const ending = findEnding(sentence, keep, tokens);
  const pieces = strikeStrays(rich, layPieces(rich, tokens, writeWords(rich, tokens)));
  return { text: joinPieces(pieces) + ending, marks: moveMarks(rich.marks, pieces) };
}

/** No mark opens or ends what is left but quotation marks and brackets; and of two in a row, the first stays. */
function dropStrayMarks(tokens: readonly Token[]): Token[] {
  const first = tokens.findIndex(
    (token, at) =>
      token.isWord || /^["“‘'([{]$|[\p{S}*]/u.test(token.text) || isNamedSign(token.text, tokens[at + 1]),
  );
  const last = tokens.findLastIndex(({ isWord, text }) => isWord || /^["”’')\]}%]$|[\p{S}*]/u.test(text));
  const inner = tokens.slice(Math.max(first, 0), last + 1);
  return inner.filter(({ text }, index) => {
    const before = inner[index - 1];
    if (/^[,;:—–-]+$/u.test(text) && before !== undefined && /^[,;:—–-]+$/u.test(before.text)) return false;
    // “Go,” he said. → “Go”
    return !(/^[.,;]$/u.test(text) && index === inner.length - 2 && inner[index + 1]?.isWord === false);
  });
}

/** "The pump, *mended in spring*, leaks": the comma behind what is gone would part the subject from its verb. */
function closesGap(
  { tokens }: Sentence,
  before: Token | undefined,
  { text, index }: Token,
  after: Token | undefined,
): boolean {
  if (text !== ',' || before === undefined || after === undefined || before.index === index - 1) return false;
  const isInserted = isComma(tokens[before.index + 1]);
  return isInserted && /^(?:NOUN|PROPN)$/u.test(before.pos) && isFinite(tokens, after.index);
}

/** "? stands for any letter": a sign apart from the word behind it is what the sentence is about. */
function isNamedSign(text: string, next: Token | undefined): boolean {
  return /^[?@#%&/\\]$/u.test(text) && next?.isSpaced === true && /^(?:AUX|VERB)$/u.test(next.pos);
}

function writeWords({ marks }: RichText, tokens: readonly Token[]): string[] {
  const firstWord = tokens.findIndex(({ isWord }) => isWord);
  return tokens.map((token, index) => {
    const after = tokens[index + 1];
    const isApart = after !== undefined && after.index !== token.index + 1;
    const word = isApart ? fitArticle(token.text, after) : token.text;
    const opens = index === firstWord && !isNamedSign(tokens[index - 1]?.text ?? '', token);
    return opens && !isVerbatim(marks, token) ? capitalise(word) : word;
  });
}

/** Code and formulas stay as they are. */
function isVerbatim(marks: readonly Mark[], token: Pick<Token, 'start' | 'end'>): boolean {
  return marks.some(({ kind, start, end }) => wholeKinds.has(kind) && start < token.end && end > token.start);
}

function layPieces({ text }: RichText, tokens: readonly Token[], words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before !== undefined) at += findSeparator(text, before, token).length;
    const word = words[index] ?? token.text;
    pieces.push({ token, text: word, at });
    at += word.length;
  }
  return pieces;
}

function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce((text, piece) => text.padEnd(piece.at) + piece.text, '');
}

/** Leaves brackets and quotation marks away whose partner the sentence has not, as careless authors leave them. */
function strikeStrays(rich: RichText, pieces: readonly Piece[]): readonly Piece[] {
  const masked = pieces.map((piece) => ({ ...piece, text: maskVerbatim(rich.marks, piece) }));
  const strays = new Set(findAllUnmatched(joinPieces(masked)));
  if (strays.size === 0) return pieces;
  const left = pieces
    .map(({ token, text, at }) => ({ token, word: strike(text, at, strays) }))
    .filter(({ word }) => word !== '');
  return layPieces(
    rich,
    left.map(({ token }) => token),
    left.map(({ word }) => word),
  );
}

/** What code and formulas hold of a word; brackets that stand right beside them are the author's. */
function maskVerbatim(marks: readonly Mark[], { token, text }: Piece): string {
  if (!isVerbatim(marks, token)) return text;
  return text.replace(/./gsu, (character, place: number) => {
    const start = token.start + place;
    return isVerbatim(marks, { start, end: start + character.length })
      ? '_'.repeat(character.length)
      : character;
  });
}

/** @param at where the word stands in the text that `strays` are places of */
function strike(word: string, at: number, strays: ReadonlySet<number>): string {
  return word
    .split('')
    .filter((_, place) => !strays.has(at + place))
    .join('');
}

/** White space as the author has it; where something went, one space before a word. */
function findSeparator(source: string, before: Token, token: Token): string {
  if (token.index === before.index + 1) return source.slice(before.end, token.start).replace(/\s+/u, ' ');
  if (/^[,.;:!?)\]”’]$/u.test(token.text)) return '';
  // Behind a straight quotation mark that closes stands white space.
  const isOpener = /^["“‘'([]$/u.test(before.text) && !/^\s$/u.test(source.charAt(before.end));
  return isOpener || (!token.isWord && !token.isSpaced) ? '' : ' ';
}

/** A question or a call stays one while its own beginning or end is there; an ellipsis stays while its end is. */
function findEnding({ tokens, first, end }: Sentence, keep: Uint8Array, kept: readonly Token[]): string {
  const mark = tokens.slice(end).find(({ text }) => /^(?:[?!]+|…|\.{3})$/u.test(text))?.text ?? '';
  const last = tokens.findLast(({ isWord, index }) => isWord && index < end);
  if (last !== undefined && keep[last.index] === 1) return mark;
  // "Does it leak (or drip)?"
  if (tokens[(kept.at(-1)?.index ?? -1) + 1]?.text === '(' && tokens[end - 1]?.text === ')') return mark;
  const asks = /^(?:AUX)$|^(?:who|what|why|how|when|where|which|whose)$/u;
  const head = tokens[first];
  const isQuestion =
    mark.includes('?') &&
    head !== undefined &&
    keep[first] === 1 &&
    // "When it rains, we stay: what else would we do?"
    !(/^(?:when|where)$/u.test(head.lower) && tokens[first + 1]?.pos !== 'AUX') &&
    (asks.test(head.pos) || asks.test(head.lower));
  return isQuestion ? mark : '';
}

/** “An” before a vowel, where the word behind the article is another now. */
function fitArticle(word: string, after: Token): string {
  if (!/^an?$/iu.test(word)) return word;
  const article =
    /^(?:[aeio]|u(?!ni|s[aei]|tili)|hour|honest|heir)/u.test(after.lower) &&
    !/^(?:one|once|eu)/u.test(after.lower)
      ? 'an'
      : 'a';
  return word.startsWith('A') ? article.replace('a', 'A') : article;
}

/** `iPhone` and `npm/cli` stay as they are. */
function capitalise(word: string): string {
  const [first = ''] = word;
  if (!/\p{Ll}/u.test(first) || /[._/()]/u.test(word) || isWrittenSmall(word)) return word;
  const capital = first.toLocaleUpperCase('en');
  return capital.length === first.length ? capital + word.slice(first.length) : word;
}

function moveMarks(marks: readonly Mark[], pieces: readonly Piece[]): Mark[] {
  return marks.flatMap((mark) => {
    const marked = pieces.filter(({ token }) => token.start < mark.end && token.end > mark.start);
    const first = marked[0];
    const last = marked.at(-1);
    if (first === undefined || last === undefined) return [];
    const start = first.at + Math.max(0, mark.start - first.token.start);
    const end = last.at + Math.min(last.text.length, mark.end - last.token.start);
    return start < end ? [{ ...mark, start, end }] : [];
  });
}
