import { countWords } from '../../talk/text/count-words.ts';
import type { RichText } from '../../talk/shown.ts';
import { fitText } from '../fit/fit-text.ts';
import { findBold } from '../condense/find-bold.ts';
import { isBalanced } from '../condense/brackets.ts';
import { hardLimit } from '../condense/point-length.ts';
import { readSpeech, splitTelling } from '../find/find-speakers.ts';
import { onlyTurns } from '../find/only-turns.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import { findPointSentence } from '../point-sentence.ts';
import type { RuleContext } from '../rule-context.ts';

const question =
  /[\p{L}\p{N}\p{M}"'”’»」』)）`]\s?(?:[?？؟\u037e]|(?<=\p{Script=Greek}[”»)]?);)["'”’»」』]*$/u;
/** Told instead of asked. */
const told: readonly RegExp[] = [
  // Quoted at the end of a sentence.
  /^[^"'“‘«„「『].*[?？؟]["'”’»」』]+$/u,
  // Announced by more than a few words.
  /^(?:\S+\s+){5,}\S+:\s/u,
  // In a schedule, or the rest of a sentence.
  /^[\p{Ll}\d]/u,
];
/** An offer in the form of a question: "Want to stay up to date?" */
const offers =
  /^(?:want|need|have|got|looking|interested|ready|curious|wondering|ever|not|or|still|think|feeling|do you want to|would you like to|work(?:ing)?)\b/iu;
/** Announces the answer: "The result?" Paragraphs of nothing but such questions are only said; see `onlyTurns`. */
const namesAnswer = /^(?:the|a|my|our|your)\s\p{L}+[?？]$/iu;
/** "Cool?" asks nothing. */
const fewestWords = 2;
/** A question that opens a longer paragraph only leads to what it says. */
const mostWords = 45;

/** An answer so short leaves the paragraph a question. */
const mostAnswerWords = 8;

/**
 * A paragraph that is a question, or that asks one and says little more, asks it large; what only turns to the next is said.
 */
export function claimQuestion(leaf: Leaf, { lang, canvas }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  if (splitTelling(leaf, lang).every(({ text }) => onlyTurns(text)))
    return [{ kind: 'said', says: toPassages(leaf.text, leaf), asides: [] }];
  const asked = findQuestion(leaf, lang);
  const fit = asked === undefined ? undefined : fitText('question', asked, canvas);
  if (asked === undefined || fit === undefined) return undefined;
  const says = toPassages(leaf.text, leaf);
  return [{ kind: 'slide', layout: 'question', fit, shows: { kind: 'text', ...asked }, says, asides: [] }];
}

function isAsked(text: string): boolean {
  return (
    countWords(text) >= fewestWords &&
    countWords(text) <= hardLimit &&
    question.test(text) &&
    !told.some((pattern) => pattern.test(text)) &&
    !offers.test(text) &&
    !namesAnswer.test(text) &&
    isBalanced(text)
  );
}

/** The question that is the paragraph's point, whole; no other sentence but questions stands before it. */
function findQuestion(leaf: TextLeaf, lang: string): RichText | undefined {
  const asked = readSpeech(leaf);
  if (!/[?？؟;\u037e]/u.test(asked.text) || countWords(asked.text) > mostWords) return undefined;
  const sentences = splitTelling(leaf, lang);
  const other = sentences.findIndex(({ text }) => !isAsked(text));
  const opening = other < 0 ? sentences : sentences.slice(0, other);
  if (opening.length === 0) return undefined;
  const bold = findBold(asked, lang);
  if (bold !== undefined && isAsked(bold.text) && opening.some(({ text }) => holds(text, bold.text)))
    return bold;
  const point = findPointSentence(leaf, lang)?.sentence.text;
  const answer = sentences.slice(opening.length).map(({ text }) => text);
  return (
    opening.find(({ text }) => text === point) ??
    (countWords(answer.join(' ')) <= mostAnswerWords ? opening.at(-1) : undefined)
  );
}

/** Whether the question has these words, which begin with a capital. */
function holds(question: string, words: string): boolean {
  return question.toLowerCase().includes(words.toLowerCase());
}
