/** The point of a paragraph in a language that is not tagged: a whole sentence, cut at its punctuation. */
import { countSpoken, spokenUnit } from '../../talk/text/count-spoken.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { concededLoss, overturnedLoss, type ChosenPoint, type WeighedSentence } from './choose-point.ts';
import { cutAtPunctuation } from './cut-at-punctuation.ts';
import { isConceded } from './judge/is-conceded.ts';
import { isCorrected } from './judge/is-corrected.ts';
import { isOverturned, tellsPresent } from './judge/is-overturned.ts';
import { isTurn } from './judge/is-turn.ts';
import { hopelessDispute, judgeDispute } from './judge/judge-dispute.ts';
import { hardLimit, softLimit, wholeLimit } from './point-length.ts';
import { pointWordsFor, type PointWords } from './point-words.ts';
import { endsAsQuestion } from '../ends-as-question.ts';
import { findSequenceWords } from '../find/sequence-words.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { trimPoint } from './trim-point.ts';

/** What speaks against a sentence, in units of `pick`. */
const costs = {
  /** Each word beyond the soft limit. Where a topic is named once for all sentences, the first says what the short ones are about. */
  word: { words: 0.05, characters: 0.03 },
  /** More than a point should have, and too long for a slide. */
  long: 0.3,
  overlong: { words: 0.8, characters: 0.4 },
  /** A sentence behind the first leans on it. */
  later: 0.25,
  /** … and more so on one that names what they all speak of: “units: converts units. Even old ones.” */
  unnamed: 0.4,
  /** An example, or a remark in brackets. */
  example: 0.9,
  /** One step of a story. */
  step: 2,
  /** Thanks, or what only announces the text. */
  announcement: 1.1,
  /** What leads on to something that the slide has not. */
  lead: 0.4,
  /** What points at the text before: as a whole, or with one of its words. */
  pointer: 0.7,
  wordThatPoints: 0.5,
  /** What only tells who says the next sentence. */
  speaker: 0.6,
  /** A question that a later sentence answers. */
  question: 0.4,
  /** What the next sentence turns against or takes back, and what leads up to that. */
  turned: 0.5,
  leadsToTurn: 0.25,
  takenBack: 0.8,
} as const;

/** How well a sentence stands alone that may point at what came before; of others that is not known. */
const leaning = -0.5;

/** “X. But Y.”: Y is what the author means. */
const turnGain = 0.4;

/** A word that points is a sentence's own affair so many characters behind its start. */
const pointingRoom = { words: 60, characters: 20 } as const;

/** … and so near its start nothing in it can be what is pointed at. */
const openingRoom = { words: 16, characters: 6 } as const;

/** What leads on stands so near the end of its sentence, in characters. */
const leadRoom = { words: 20, characters: 8 } as const;

/** Fewer words or characters than this are no sentence where its first word was left away. */
const fewestBehindLink = { words: 3, characters: 8 } as const;

/** Whatever the language: an essay may quote English, and a remark is a remark. */
const remark = /^(?:[(（[]|for example(?!\p{L}))/u;

/** What stands below, or a figure by its number. */
const pointsBelow =
  /[:：]$|(?:(?<!\p{L})(?:fig(?:ur[ae]?)?|abb(?:ildung)?|рис\p{L}*|चित्र|شكل|الشكل)\.?|[图圖図]|그림)\s?\d/u;

/** Whether the sentence tells one of the steps that lead to the last. */
function leadsOn(sentences: readonly WeighedSentence[], index: number, lang: string): boolean {
  const words = findSequenceWords(lang);
  const text = sentences[index]?.text.text;
  if (words === undefined || text === undefined) return false;
  const { first, next, last } = words;
  if (first.test(text))
    return sentences
      .slice(index + 1)
      .some(({ text: later }) => next.test(later.text) || last.test(later.text));
  return next.test(text) && sentences.slice(0, index).some(({ text: earlier }) => first.test(earlier.text));
}

/** “D’abord, …”, “首先，…”: without the others, a step is no first one. Where the verb comes next, the word stays. */
export function dropCounter(point: RichText, lang: string): RichText {
  const { first, next, last } = findSequenceWords(lang) ?? {};
  const counter = [first, next, last].map((words) => words?.exec(point.text)?.[0] ?? '').find(Boolean) ?? '';
  const isParted = /[,:،，：]\s*$/u.test(counter);
  if (counter === '' || (!isParted && findSequenceWords(lang)?.keepsCounter === true)) return point;
  return sliceRichText(point, counter.length);
}

/** “Mais …”, “しかし、…”: on its own, a point turns from nothing. */
function dropLink(point: RichText, lang: string): RichText {
  const link = pointWordsFor(lang)?.links.exec(point.text.toLowerCase())?.[0];
  if (link === undefined) return point;
  const rest = sliceRichText(point, link.length);
  return countSpoken(rest.text, lang) < fewestBehindLink[spokenUnit(lang)] ? point : rest;
}

/** What leads on to the next item of a list, or to a list: “…, oder”, “…, such as”. Where no blanks part words, none is found. */
function dropOpenEnd(point: RichText, lang: string): RichText {
  const end = spokenUnit(lang) === 'words' ? /[,،;؛]\s*([^\s,،;؛]+)$/u.exec(point.text) : null;
  const isOpen = end !== null && pointWordsFor(lang)?.clauses?.joins?.test(end[1] ?? '') === true;
  return isOpen ? sliceRichText(point, 0, end.index) : point;
}

/** What stands best for its paragraph in few words, with a capital as every point; the first of several that do so equally well. */
export function chooseSentence(
  sentences: readonly WeighedSentence[],
  lang: string,
  turnedBy?: string,
): ChosenPoint {
  let best: { point: RichText; score: number; isWeak: boolean; leans: boolean } | undefined;
  const words = pointWordsFor(lang);
  const texts = sentences.map(({ text }) => text.text.trim().toLowerCase());
  const followed = turnedBy === undefined ? texts : [...texts, turnedBy];
  for (const [index, { text, weight, isPair }] of sentences.entries()) {
    const point = isPair ? trimPoint(text) : dropOpenEnd(trimPoint(cutAtPunctuation(text, lang)), lang);
    const conceded = isConceded(followed, index, lang);
    const dispute = judgeDispute(text.text, sentences[index + 1]?.text.text, lang);
    const { cost, isWeak, leans } =
      words === undefined ? nothing : judgeWords(texts, index, point.text.toLowerCase(), words, lang);
    const score =
      weight.pick -
      costLength(point, lang) -
      dispute -
      (leadsOn(sentences, index, lang) ? costs.step : 0) -
      (conceded ? concededLoss : 0) -
      (isOverturned(text.text, texts[index + 1], lang) ? overturnedLoss : 0) -
      (remark.test(point.text.toLowerCase()) ? costs.example : 0) -
      judgePlace(texts, index) -
      cost;
    if (best === undefined || score > best.score)
      best = {
        point,
        score,
        isWeak: isWeak || conceded || dispute >= hopelessDispute || saysNothing(point, texts),
        leans,
      };
  }
  return best === undefined
    ? { point: { text: '', marks: [] }, isWeak: true }
    : {
        point: startWithCapital(dropCounter(dropLink(best.point, lang), lang)),
        isWeak: best.isWeak,
        ...(best.leans && { standing: leaning }),
      };
}

/** A paragraph of one sentence that is too short, a remark in brackets, or goes on in what stands below it. */
function saysNothing({ text }: RichText, texts: readonly string[]): boolean {
  const [only, ...others] = texts;
  if (only === undefined || others.length > 0) return false;
  if (/[,，、]$|^[(（][^()（）]*[)）][.。]?$/u.test(only)) return true;
  return countWords(text) <= fewestAlone && !/^\p{N}+\P{N}*\p{L}/u.test(text);
}

function costLength({ text }: RichText, lang: string): number {
  const unit = spokenUnit(lang);
  const words = countWords(text);
  const long = words > hardLimit ? costs.long : 0;
  const overlong = words > wholeLimit ? costs.overlong[unit] : 0;
  return costs.word[unit] * Math.max(0, words - softLimit) + long + overlong;
}

/** What the language's words say against a sentence among those around it, and whether it can stand alone at all. */
interface Judgement {
  cost: number;
  isWeak: boolean;
  /** Whether it begins with what may point at the text before. */
  leans: boolean;
}

const nothing: Judgement = { cost: 0, isWeak: false, leans: false };

/** A few words and a colon, and what they are. */
const names = /^[^:：.。!?？！]{1,30}(?::\s|：)\s*\S/u;

/** Of so few words, a paragraph says nothing: “Hm!” A number before them makes a title of them. */
const fewestAlone = 2;

/** “一人の生徒に言われた。「手が動かなくなります」。” */
const quotation = /^[「『“„«‹][^「」『』“”„«»‹›]*[」』”“»›][.。]?$/u;
const quotes = /[「『“„«‹"]/u;

/** What its place and its marks say against a sentence, whatever the language. */
function judgePlace(texts: readonly string[], index: number): number {
  const text = texts[index] ?? '';
  const isAnswered = endsAsQuestion(text) && texts.slice(index + 1).some((later) => !endsAsQuestion(later));
  return (
    (index > 0 ? costs.later : 0) +
    (index > 0 && names.test(texts[0] ?? '') ? costs.unnamed : 0) +
    (texts.length > 1 && pointsBelow.test(text) ? costs.lead : 0) +
    (isAnswered ? costs.question : 0) +
    (quotation.test(texts[index + 1] ?? '') && !quotes.test(text) ? costs.speaker : 0)
  );
}

/**
 * @param texts the paragraph's sentences, trimmed and in small letters
 * @param point the one sentence, cut
 */
function judgeWords(
  texts: readonly string[],
  index: number,
  point: string,
  words: PointWords,
  lang: string,
): Judgement {
  const text = texts[index] ?? '';
  const next = texts[index + 1] ?? '';
  const bare = text.replace(words.links, '');
  const isFirst = index === 0;
  const isAlone = texts.length === 1;
  const isAnnouncement =
    words.announces.test(bare) || words.thanks.test(bare) || words.readsOn?.test(text) === true;
  const isPointer =
    words.pointsBack.test(bare) ||
    words.takesBack?.test(text) === true ||
    (!isFirst && words.topic?.test(text) === false);
  const isTakenBack = words.takesBack?.test(next) === true;
  // What a colon leads to may stand on the same slide.
  const isLead = isAlone && !/[:：]$/u.test(text) && endsInLead(point, words, lang);
  const isWeak = isAnnouncement || isPointer || isTakenBack || isLead;
  const isTurned = isTurn(next, lang) || isCorrected(text, next, lang);
  const room = pointingRoom[spokenUnit(lang)];
  const pointing = isPointer ? null : words.pointsWithin.exec(text.slice(0, room));
  const leans =
    pointing !== null &&
    pointing.index <= openingRoom[spokenUnit(lang)] &&
    !/[\p{P}]\s/u.test(text.slice(0, pointing.index));
  const costsOf: readonly (readonly [applies: boolean, cost: number])[] = [
    [isAnnouncement, costs.announcement],
    [isPointer, costs.pointer],
    [words.example.test(bare), costs.example],
    [isTakenBack, costs.takenBack],
    [isTurned, costs.turned],
    [!isTurned && isTurn(texts[index + 2] ?? '', lang), costs.leadsToTurn],
    [!isFirst && (isTurn(text, lang) || tellsPresent(text, texts[index - 1], lang)) && !isPointer, -turnGain],
    [!isAlone && words.leadsIn.test(withoutStop(text)), costs.lead],
    [pointing !== null, costs.wordThatPoints],
  ];
  return {
    cost: costsOf.reduce((sum, [applies, cost]) => sum + (applies ? cost : 0), 0),
    isWeak,
    leans,
  };
}

/** “You should answer the following questions.”: what it leads to stands below it, or under the next headings. */
function endsInLead(text: string, words: PointWords, lang: string): boolean {
  const found = words.leadsIn.exec(withoutStop(text));
  return (
    found !== null &&
    (words.endsInVerb === true || text.length - found.index - found[0].length <= leadRoom[spokenUnit(lang)])
  );
}

function withoutStop(text: string): string {
  return text.replace(/[.。।]$/u, '');
}
