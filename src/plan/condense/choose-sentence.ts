/** The point of a paragraph in a language that is not tagged: a whole sentence, cut at its punctuation. */
import { countWords } from '../../talk/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/talk.ts';
import type { ChosenPoint, WeighedSentence } from './choose-point.ts';
import { cutAtPunctuation } from './cut-at-punctuation.ts';
import { judgeDispute } from './judge-dispute.ts';
import { hardLimit, softLimit } from './point-length.ts';
import { trimPoint } from './trim-point.ts';

/**
 * What each word beyond the soft limit costs, what an example or a remark in brackets does, and what a sentence does
 * that is too long for a slide, in units of `pick`.
 */
const costs = { word: 0.1, example: 0.5, overlong: 1 } as const;

/** Openings that announce an example, in the languages whose clauses are known. */
const announcesExample =
  /^(?:[(（[]|(?:for example|zum Beispiel|beispielsweise|etwa|por ejemplo|par exemple|ad esempio|per esempio|bijvoorbeeld|na przykład|например|على سبيل المثال)(?!\p{L})|例えば|たとえば|例如|比如|譬如)/iu;

/** What leads on to the next item of a list, or to a list: “…, oder”, “…, such as”. */
const openEnd =
  /[,،;؛]\s*(?:und|oder|wie|et|ou|comme|y|o|u|como|e|ed|come|en|of|zoals|i|lub|oraz|и|или|أو|و|مثل)$/u;

function dropOpenEnd(point: RichText): RichText {
  const open = openEnd.exec(point.text);
  return open === null ? point : sliceRichText(point, 0, open.index);
}

/** What stands best for its paragraph in few words; the first of several that do so equally well. */
export function chooseSentence(sentences: readonly WeighedSentence[], lang: string): ChosenPoint {
  let best: { point: RichText; score: number } | undefined;
  for (const [index, { text, weight }] of sentences.entries()) {
    const point = dropOpenEnd(trimPoint(cutAtPunctuation(text, lang)));
    const words = countWords(point.text);
    const overlong = words > hardLimit ? costs.overlong : 0;
    const score =
      weight.pick -
      costs.word * Math.max(0, words - softLimit) -
      overlong -
      judgeDispute(text.text, sentences[index + 1]?.text.text, lang) -
      (announcesExample.test(point.text) ? costs.example : 0);
    if (best === undefined || score > best.score) best = { point, score };
  }
  return best === undefined
    ? { point: { text: '', marks: [] }, isWeak: true }
    : { point: best.point, isWeak: false };
}
