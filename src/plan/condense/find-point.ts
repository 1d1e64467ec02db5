/** Chooses what a paragraph shows: the author's bold words, else the sentence that says most, shortened. */
import { countWords } from '../../talk/text/count-words.ts';
import { joint } from '../../talk/text/joint.ts';
import { isEnglish } from '../../talk/text/language.ts';
import { joinRichTexts, sliceRichText } from '../../talk/rich-text.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { endsByAsking } from '../ends-as-question.ts';
import { isMoment } from '../find/is-moment.ts';
import { readSpeech, splitTelling } from '../find/find-speakers.ts';
import type { TextLeaf } from '../leaf.ts';
import type { ParagraphWeight, SentenceWeight } from '../salience/weights.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import { isBalanced } from './brackets.ts';
import { choosePoint, type ChosenPoint, type WeighedSentence } from './choose-point.ts';
import { chooseSentence, dropCounter } from './choose-sentence.ts';
import { closeSentence } from './close-sentence.ts';
import { findBold, findBoldLead, findPartialBold, listBold, listHalfBold, withoutBold } from './find-bold.ts';
import { isCorrected } from './judge/is-corrected.ts';
import { isCaption } from './judge/is-caption.ts';
import { isLimited } from './judge/is-limited.ts';
import { findParagraphLanguage } from './paragraph-language.ts';
import { hardLimit, softLimit, wholeLimit } from './point-length.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { trimPoint } from './trim-point.ts';

/** What was chosen last from a text: its worth and several rules ask for the same point. */
interface Answer {
  weight: ParagraphWeight | undefined;
  lang: string;
  chosen: ChosenPoint;
}

const answers = new WeakMap<RichText, Answer>();

/** The point of a paragraph: words of its own, in its own order. */
export function findPoint(leaf: TextLeaf, lang: string): ChosenPoint {
  const { text, weight } = leaf;
  const known = answers.get(text);
  if (known !== undefined && known.weight === weight && known.lang === lang) return known.chosen;
  const chosen = makePoint(leaf, lang);
  answers.set(text, { weight, lang, chosen });
  return chosen;
}

function makePoint(told: TextLeaf, lang: string): ChosenPoint {
  if (told.speech !== undefined) return quoteSpeaker(told, told.speech, lang);
  const leaf = { ...told, text: readSpeech(told) };
  const bold = isBriefItem(leaf, lang) ? undefined : findBold(leaf.text, lang);
  const lead = findBoldLead(leaf.text, lang);
  const partial = bold === undefined ? undefined : findPartialBold(leaf.text, lang);
  const fuller = partial === undefined ? undefined : findAround(partial, leaf, lang);
  if (fuller !== undefined) return { point: fuller, isWeak: false };
  // "bugs that would be **hard to catch**": without a subject it says less than any sentence of its paragraph.
  const hangs = partial !== undefined && isEnglish(lang);
  if (bold !== undefined && !hangs)
    return {
      point: findLabelled(leaf, lang) ?? shortenBold(trimPoint(behindAnswer(lead, bold, leaf)), leaf, lang),
      isWeak: false,
    };
  if (lead !== undefined) return beginWith(lead, leaf, lang);
  const [half] = listHalfBold(leaf.text, lang);
  const around = half === undefined ? undefined : findAround(half, leaf, lang);
  if (around !== undefined) return { point: around, isWeak: false };
  const chosen = choose(leaf.text, leaf.weight, lang, leaf.turnedBy);
  const isLabel = leaf.role !== 'item' && !isEnglish(lang) && isCaption(leaf.text.text, lang);
  if (isLabel || isRemark(leaf.text.text)) return { ...chosen, isWeak: true };
  return leaf.counted === undefined ? chosen : standBeside(leaf, chosen, lang);
}

/** “(Lamps smoke, too. Oil does that.)”: what its author says beside the matter. */
function isRemark(text: string): boolean {
  if (/^[(（]tl[;,]?dr\b/iu.test(text)) return false;
  const remark = text.trim().replace(/[.!?。！？]$/u, '');
  const [open, close] = [remark.slice(0, 1), remark.slice(-1)];
  const isEnclosed = (open === '(' && close === ')') || (open === '（' && close === '）');
  return isEnclosed && isBalanced(remark.slice(1, -1));
}

/** “*First,* it costs money. *Second,* it costs time.”: all speak of one thing, so that none need name it. */
const takesUp = /^(?:it|they|he|she) /iu;
const link = /^(?:and|but)\s+/iu;

/** What is counted is not too faint beside the others: its best, or the sentence that counts it, if that tells and is brief. */
function standBeside({ text, weight, counted }: TextLeaf, chosen: ChosenPoint, lang: string): ChosenPoint {
  const { point, isWeak } = chosen;
  const from = typeof counted === 'object' ? counted.from : 0;
  const [opening] = splitRichText(sliceRichText(text, from), lang);
  if (opening === undefined || (counted === 'somehow' && !isWeak)) return { point, isWeak };
  const own =
    counted === 'somehow'
      ? dropCounter(opening, lang)
      : sliceRichText(opening, link.exec(opening.text)?.[0].length ?? 0);
  const first = choose(own, weight, lang).point;
  if (counted === 'somehow' && !(isEnglish(lang) && takesUp.test(first.text))) return { point, isWeak };
  const isBrief = first.text !== '' && countWords(first.text) <= hardLimit;
  return isBrief ? { point: first, isWeak: false } : { point, isWeak };
}

/** Longer speeches that end in a question are answers. */
const mostAskedWords = 90;

/** The first of the questions that end a speech, which the others go into. */
function findAsked(sentences: readonly RichText[]): RichText | undefined {
  const words = sentences.reduce((sum, { text }) => sum + countWords(text), 0);
  const before = sentences.findLastIndex(({ text }) => !endsByAsking(text));
  return words <= mostAskedWords ? sentences[before + 1] : undefined;
}

/** What names nobody: “Q: …”, “Answer: …” */
const part = /^(?:[qa]|question|answer|frage|antwort|réponse|pregunta|respuesta|domanda|risposta)\s?:?$/iu;

/** The point of what is said, behind the name of who says it; a question speaks for itself, and for what leads up to it. */
function quoteSpeaker(leaf: TextLeaf, speech: number, lang: string): ChosenPoint {
  const { text, weight } = leaf;
  const sentences = splitTelling(leaf, lang);
  const question = findAsked(sentences);
  if (question !== undefined)
    return { point: trimPoint(startWithCapital(question)), isWeak: countWords(question.text) > hardLimit };
  const chosen = choose(joinRichTexts(sentences, joint), weight, lang);
  if (endsByAsking(chosen.point.text)) return chosen;
  const name = withoutBold(sliceRichText(text, 0, speech));
  if (part.test(name.text.trim())) return chosen;
  return { ...chosen, point: joinRichTexts([trimPoint(name), chosen.point], ': ') };
}

/** An item of one short sentence is shown with its bold words: "Use **real lists** over typed numbers". */
function isBriefItem({ text, role }: TextLeaf, lang: string): boolean {
  if (role !== 'item' || text.marks.some(({ kind, start }) => kind === 'strong' && start === 0)) return false;
  return countWords(text.text) <= softLimit && splitRichText(text, lang).length === 1;
}

/** “If **the lamp is dark,** stay in port”: what the sentence of such bold words says, where it is short enough. */
function findAround(half: Mark, { text, weight }: TextLeaf, lang: string): RichText | undefined {
  let from = 0;
  const sentence = splitRichText(text, lang).find((each) => {
    from = text.text.indexOf(each.text, from) + each.text.length;
    return from > half.start;
  });
  if (sentence === undefined) return undefined;
  const held = holdBold(sentence, half.start - from + sentence.text.length, half.end - half.start);
  const points = [choose(sentence, weight, lang).point, trimPoint(startWithCapital(sentence))];
  return points.find((point) => point.text.includes(held) && countWords(point.text) <= wholeLimit);
}

/** The bold words and the one before them, with which what governs them stays. */
function holdBold({ text }: RichText, start: number, length: number): string {
  const before = text.slice(0, Math.max(0, start)).split(' ').slice(-2).join(' ');
  // A point starts with a capital, whatever its sentence does.
  return `${before}${text.slice(Math.max(0, start), start + length)}`.slice(1).replace(/[\s\p{P}]+$/u, '');
}

/**
 * “**A word to all keepers:** Oil the lamp”: a label, and what it stands before, where both together are short enough. Within a
 * paragraph no label says something alone.
 */
function findLabelled({ text, weight }: TextLeaf, lang: string): RichText | undefined {
  const [strong] = listBold(text, lang);
  if (strong === undefined || !/[:：]\s*$/u.test(text.text.slice(strong.start, strong.end))) return undefined;
  const [next] = splitRichText(sliceRichText(text, strong.end), lang);
  if (next === undefined) return undefined;
  const label = withoutBold(sliceRichText(text, strong.start, strong.end));
  const { point } = choose(next, weight, lang);
  const whole = joinRichTexts([label, point], joint);
  if (countWords(whole.text) <= hardLimit) return startWithCapital(whole);
  return strong.start > 0 ? startWithCapital(point) : undefined;
}

/** “**No.** Still, **lamps save ships.**”: a bold answer before the bold words, with which these may say the contrary. */
function behindAnswer(lead: { end: number } | undefined, bold: RichText, { text }: TextLeaf): RichText {
  if (lead === undefined || !/[.!?…。！？]$/u.test(text.text.slice(0, lead.end))) return bold;
  const whole = joinRichTexts([withoutBold(sliceRichText(text, 0, lead.end)), bold], joint);
  return countWords(whole.text) <= hardLimit ? whole : bold;
}

/** Of bold words too many for any slide, the first sentence that can be brought down to what is read at a glance. */
function shortenBold(bold: RichText, { weight }: TextLeaf, lang: string): RichText {
  if (countWords(bold.text) <= wholeLimit) return bold;
  const sentences = splitRichText(bold, lang).map((sentence) => choose(sentence, weight, lang));
  const within = (limit: number) =>
    sentences.find(({ point, isWeak }) => !isWeak && countWords(point.text) <= limit);
  const brief = within(hardLimit) ?? within(wholeLimit);
  return brief?.point ?? bold;
}

/** The bold words, and what the next sentence says of them if both together are short enough. */
function beginWith({ end, rest }: { end: number; rest: number }, leaf: TextLeaf, lang: string): ChosenPoint {
  const sentences = splitRichText(sliceRichText(leaf.text, rest), lang);
  const next = sentences.find(({ text }) => !namesKind(text)) ?? sentences[0];
  const bold = withoutBold(sliceRichText(leaf.text, 0, end));
  if (next === undefined) return { point: trimPoint(bold), isWeak: false };
  const { point } = choose(next, leaf.weight, lang);
  const separator = leaf.text.text.slice(end, rest).replace(/\([^()]*\)\s*$/u, '');
  const whole = joinRichTexts([bold, withCaseOf(point, next)], separator);
  // In a list the names alone tell the items apart; a paragraph's says nothing alone.
  const room = leaf.role === 'item' ? hardLimit : hardLimit + countWords(bold.text);
  if (countWords(whole.text) <= room && countWords(point.text) <= hardLimit)
    return { point: whole, isWeak: false };
  if (isMoment(bold.text, lang) || isNumbered.test(bold.text))
    return { point: startWithCapital(point), isWeak: false };
  return { point: trimPoint(countWords(bold.text) > 1 ? bold : whole), isWeak: false };
}

/** “`href`: *a string.* The address of …”: what it is comes first, what it is for is the point. */
function namesKind(text: string): boolean {
  return countWords(text) <= 4 && /^(?:an?|the|optional|required)\s|^[\w.-]+\.?$/iu.test(text.trim());
}

/** Behind its label a point keeps the small letter that its author gave it. */
function withCaseOf(point: RichText, { text }: RichText): RichText {
  const first = text.trimStart().charAt(0);
  const isSame =
    point.text.startsWith(first.toUpperCase()) && text.trimStart().slice(1, 4) === point.text.slice(1, 4);
  return isSame ? { ...point, text: first + point.text.slice(1) } : point;
}

/** “Lesson 1” is no name that tells anything, but “Windows 11” is one. */
const isNumbered =
  /^(?:lesson|step|part|phase|stage|rule|tip|case|option|example|chapter|level|round|question|fact|reason|mistake|principle|law|myth|lektion|schritt|teil|regel|stufe|étape|leçon|règle|partie|paso|regla|lección|etapa|fase|passo|regola|шаг|этап|урок|правило) \p{N}+\P{L}*$/iu;

/** @param turnedBy how the next paragraph begins, where that turns against this one */
function choose(
  text: RichText,
  weight: ParagraphWeight | undefined,
  lang: string,
  turnedBy?: string,
): ChosenPoint {
  const paragraph = weight ?? unweighed;
  const own = findParagraphLanguage(text.text, lang);
  const all = splitRichText(text, lang);
  const held = all.filter((sentence) => !isStruck(sentence));
  const sentences = (held.length > 0 ? held : all).map((sentence) => ({
    text: closeSentence(sentence),
    weight: weightOf(sentence.text, paragraph),
  }));
  const paired = pairCorrected(sentences, own);
  return isEnglish(own) ? choosePoint(paired, paragraph, turnedBy) : chooseSentence(paired, own, turnedBy);
}

/**
 * “A pump is no toy. It is a tool.”, “You can mend it. It just takes a day.”: each half misleads or points back, so that both
 * are one where they have room.
 */
function pairCorrected(sentences: readonly WeighedSentence[], lang: string): WeighedSentence[] {
  const paired: WeighedSentence[] = [];
  for (const sentence of sentences) {
    const before = paired.at(-1);
    if (before === undefined || before.isPair || !misleads(before.text.text, sentence.text.text, lang)) {
      paired.push(sentence);
      continue;
    }
    const text = joinRichTexts([before.text, sentence.text], joint);
    const weights = [before.weight, sentence.weight];
    const weight = weights.reduce((best, each) => (each.pick > best.pick ? each : best));
    if (countWords(text.text) <= hardLimit) paired[paired.length - 1] = { text, weight, isPair: true };
    else paired.push(sentence);
  }
  return paired;
}

/** Whether a sentence says what its author does not mean, unless the next one is read with it. */
function misleads(text: string, next: string, lang: string): boolean {
  return isCorrected(text, next, lang) || (isEnglish(lang) && isLimited(text, next));
}

/** Whether its author struck out the whole sentence. */
function isStruck({ text, marks }: RichText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'del' && start === 0 && end >= text.trimEnd().length);
}

const unweighed: ParagraphWeight = { sentences: [], weighWord: () => 1 };

const weightsOf = new WeakMap<ParagraphWeight, ReadonlyMap<string, SentenceWeight>>();

/** A part of a sentence, which nobody weighed, has no more to say than any other. */
function weightOf(text: string, paragraph: ParagraphWeight): SentenceWeight {
  const weights = weightsOf.get(paragraph) ?? sortWeights(paragraph);
  weightsOf.set(paragraph, weights);
  return weights.get(text) ?? { text, salience: 0, pick: 0 };
}

/** Of sentences with the same words, the first counts. */
function sortWeights({ sentences }: ParagraphWeight): Map<string, SentenceWeight> {
  return new Map(sentences.toReversed().map((weight) => [weight.text, weight]));
}
