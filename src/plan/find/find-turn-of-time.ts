/** Finds where a paragraph tells how long ago something was, and then what has come of it. */
import { joinRichTexts, sliceRichText } from '../../talk/rich-text.ts';
import { joint } from '../../talk/text/joint.ts';
import type { RichText } from '../../talk/shown.ts';
import { endsBounding } from './bounding-words.ts';
import { captionFigure } from './caption-figure.ts';
import { countFigures, type Figure } from './find-figure.ts';
import { splitRichText } from '../split/split-rich-text.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { languageOf } from '../../talk/text/language.ts';

export interface TurnOfTime extends Figure {
  /** The paragraph up to the sentence that says how long ago, and the rest, which begins with what has been since. */
  told: RichText;
  since: RichText;
}

interface Turn {
  /** With groups named `figure` and `unit`. */
  ago: RegExp;
  /** How the next sentence begins that goes on from then. */
  since: RegExp;
  /** What is only how the author comes to speak of it: "I like to remember that". */
  frame?: RegExp;
}

const turns: Readonly<Record<string, Turn>> = {
  en: {
    ago: /(?<!\p{N}[.,]?)(?<figure>\p{N}+)\s(?<unit>years?|months?|weeks?|days?)\sago(?!\p{L})/u,
    since: /^(?:Since\s(?:then|that)|Ever\ssince|Today|Now|These\sdays)(?!\p{L})/u,
    frame:
      /^.*\b(?:remember|recall|realize|realise|know|think|say|admit|confess|forget|note)\sthat\s(?=(?:I|we|you|he|she|it|they|there|nobody|no\sone|the|our|my)\s)/iu,
  },
  de: {
    ago: /(?<!\p{L})[Vv]or\s(?:\p{L}+\s)?(?<figure>\p{N}+)\s(?<unit>Jahr(?:en)?|Monat(?:en)?|Wochen?|Tag(?:en)?)(?!\p{L})/u,
    since: /^(?:Seitdem|Seither|Heute|Jetzt)(?!\p{L})/u,
  },
  es: {
    ago: /(?<!\p{L})[Hh]ace\s(?:\p{L}+\s)?(?<figure>\p{N}+)\s(?<unit>años?|mes(?:es)?|semanas?|días?)(?!\p{L})/u,
    since: /^(?:Desde\sentonces|Hoy|Ahora)(?!\p{L})/u,
  },
  fr: {
    ago: /(?<!\p{L})[Ii]l\sy\sa\s(?:\p{L}+\s)?(?<figure>\p{N}+)\s(?<unit>ans?|mois|semaines?|jours?)(?!\p{L})/u,
    since: /^(?:Depuis|Aujourd[’']hui|Maintenant)(?!\p{L})/u,
  },
};

/** The turn, if the paragraph has one and no other figure. */
export function findTurnOfTime(paragraph: RichText, lang: string): TurnOfTime | undefined {
  const turn = turns[languageOf(lang)];
  if (turn === undefined || !turn.ago.test(paragraph.text) || countFigures(paragraph.text) !== 1) {
    return undefined;
  }
  const sentences = splitRichText(paragraph, lang);
  const at = sentences.findIndex(({ text }) => turn.ago.test(text));
  const [sentence, next] = sentences.slice(at, at + 2);
  const { index = 0, 0: ago = '', groups: { figure, unit } = {} } = turn.ago.exec(sentence?.text ?? '') ?? {};
  if (sentence === undefined || next === undefined || figure === undefined || unit === undefined)
    return undefined;
  // What the sentence denies was no less long ago.
  if (!turn.since.test(next.text) || endsBounding(sentence.text.slice(0, index), lang)) return undefined;
  const framed = turn.frame?.exec(sentence.text.slice(0, index))?.[0].length ?? 0;
  const start = index - framed;
  const place = [start + ago.indexOf(figure), start + ago.lastIndexOf(unit) + unit.length] as const;
  return {
    figure,
    ...captionFigure(startWithCapital(sliceRichText(sentence, framed)), place, unit),
    told: joinRichTexts(sentences.slice(0, at + 1), joint),
    since: joinRichTexts(sentences.slice(at + 1), joint),
  };
}
