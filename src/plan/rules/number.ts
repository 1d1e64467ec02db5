import type { Canvas } from '../../measure/canvas.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { fitNumber } from '../fit/fit-number.ts';
import { fitText } from '../fit/fit-text.ts';
import { isBalanced } from '../condense/brackets.ts';
import { countFigures, findFigure, type Figure } from '../find/find-figure.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece, SlidePiece } from '../piece.ts';
import { findPointSentence } from '../point-sentence.ts';
import { findTurnOfTime } from '../find/find-turn-of-time.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { claimPoint } from './points.ts';

/** A paragraph of so few words turns on the one figure in its first sentence. */
const fewWords = 30;
/** A longer one does if its point is a sentence of so few words that has the figure, and says what it comes to. */
const fewSentenceWords = 16;
/** What stands beside its figure and holds it once more has so many words besides. */
const fewestBeside = 3;
/** A statement that says no more than its figure has so many words, the figure's among them. */
const fewestWhole = 4;
const comesTo =
  /%|[$€£¥]\d|\d (?:percent|Prozent)\b|\b(?:took|takes?|costs?|lasts?|lasted|saves?|saved)\s(?:\p{L}+\s){0,3}\d/u;
/** Shares that are told to be compared: a paragraph of three turns on none of them. */
const compares = /(?:\d\s?%[^%]*){3}/u;
/** What sets the sentence apart from what the paragraph says: an example, a condition. */
const setsApart = /\b(?:for example|if|when|imagine|suppose|say)\b/iu;

/** A paragraph that turns on one figure, and that one with its unit, shows it large. */
export function claimNumber(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own') return undefined;
  if (leaf.text.marks.some(({ kind }) => kind === 'code' || kind === 'math' || kind === 'strong'))
    return undefined;
  const { lang, canvas } = context;
  const turn = findTurnOfTime(leaf.text, lang);
  if (turn !== undefined) {
    const shown = showFigure(turn, turn.told, leaf, canvas);
    if (shown !== undefined) return [shown, ...(claimPoint({ ...leaf, text: turn.since }, context) ?? [])];
  }
  const sentence = findTurningSentence(leaf, lang);
  const figure = sentence && findFigure(sentence, lang);
  const shown = figure && showFigure(figure, leaf.text, leaf, canvas);
  return shown && [shown];
}

/** The figure's slide, on which this is said; none if its caption finds no room. */
function showFigure(
  { figure, unit, caption }: Figure,
  said: RichText,
  leaf: TextLeaf,
  canvas: Canvas,
): SlidePiece | undefined {
  if (!isBalanced(caption.text)) return undefined;
  if (repeats(caption, figure, unit)) return showWhole(caption, said, leaf, canvas);
  const fit = fitNumber({ figure, unit, caption }, canvas);
  if (fit === undefined) return undefined;
  const shows = {
    kind: 'number',
    text: caption.text,
    figure,
    ...(unit === undefined ? {} : { unit }),
    caption,
  } as const;
  return { kind: 'slide', layout: 'number', fit, shows, says: toPassages(said, leaf), asides: [] };
}

/** “It took 40 days”, as a statement; “5 days later” says too little for a slide of its own. */
function showWhole(
  caption: RichText,
  said: RichText,
  leaf: TextLeaf,
  canvas: Canvas,
): SlidePiece | undefined {
  const fit = fitText('statement', caption, canvas);
  if (fit === undefined || countWords(caption.text) < fewestWhole) return undefined;
  const shows = { kind: 'text', ...caption } as const;
  return { kind: 'slide', layout: 'statement', fit, shows, says: toPassages(said, leaf), asides: [] };
}

/** All that it says would stand large already. */
function repeats({ text }: RichText, figure: string, unit = ''): boolean {
  const besides = text.replace(figure, ' ').replace(unit, ' ');
  return text.includes(figure) && countWords(besides) < fewestBeside;
}

function findTurningSentence(leaf: TextLeaf, lang: string): RichText | undefined {
  if (countWords(leaf.text.text) <= fewWords) {
    const [first] = splitRichText(leaf.text, lang);
    return first !== undefined && countFigures(leaf.text.text) === countFigures(first.text)
      ? first
      : undefined;
  }
  if (!comesTo.test(leaf.text.text) || compares.test(leaf.text.text)) return undefined;
  const { point, sentence } = findPointSentence(leaf, lang) ?? {};
  if (point === undefined || sentence === undefined || countFigures(point.text) === 0) return undefined;
  const isTold = comesTo.test(sentence.text) && !setsApart.test(sentence.text);
  return isTold && countWords(sentence.text) <= fewSentenceWords ? sentence : undefined;
}
