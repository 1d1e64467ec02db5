/** The point of a paragraph in a language that is not tagged: a whole sentence, cut at its punctuation. */
import { spokenUnit } from '../../talk/text/count-spoken.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { ChosenPoint, WeighedSentence } from './choose-point.ts';
import { cutAtPunctuation } from './cut-at-punctuation.ts';
import { judgeDispute } from './judge/judge-dispute.ts';
import { hardLimit, softLimit } from './point-length.ts';
import { lacksTopic, pointsAtBefore } from './judge/points-at-before.ts';
import { findSequenceWords } from '../find/sequence-words.ts';
import { startWithCapital } from '../start-with-capital.ts';
import { trimPoint } from './trim-point.ts';

/**
 * What each word beyond the soft limit costs, what an example or a remark in brackets does, one step of a
 * story, what only announces the text or gives thanks, what points at the text before, and a sentence that is too
 * long for a slide, in units of `pick`.
 */
const costs = {
  // Where a topic is named once for all sentences, the first says what the short ones are about.
  word: { words: 0.1, characters: 0.05 },
  overlong: { words: 1, characters: 0.4 },
  example: 0.7,
  step: 2,
  announcement: 0.8,
  pointer: 0.5,
} as const;

/** “Thanks to …”, in those languages. */
const thanks =
  /^(?:(?:(?:vielen|herzlichen|besonderen|tausend) )?dank(?:e)?|(?:un grand |mille )?mercis?|(?:muchas |mil )?gracias|grazie(?: mille)?|(?:muito )?obrigad[oa]|bedankt|dziękuj\p{L}+|спасибо|شكر\p{L}*)(?!\p{L})|^(?:再次|特别|非常|最后)?(?:感谢|鸣谢|致谢|谢谢)|^(?:.{0,12}に)?(?:感謝|謝辞|ありがとう)/iu;

/** Openings that announce an example, in the languages whose clauses are known. */
const announcesExample =
  /^(?:[(（[]|(?:for example|zum Beispiel|beispielsweise|etwa|por ejemplo|par exemple|ad esempio|per esempio|bijvoorbeeld|na przykład|например|على سبيل المثال)(?!\p{L})|例えば|たとえば|例如|比如|譬如|举个例子|另一个例子)|^(?:noch ein beispiel|ein (?:anderes|weiteres) beispiel|un autre exemple|otro ejemplo)(?!\p{L})/iu;

/** “This post is about …”, in those languages. */
const announcesText =
  /^(?:(?:in )?diese[rsm] (?:beitrag|artikel|text|post)|(?:dans )?ce(?:t article| billet| texte)|(?:en )?est[ea] (?:artículo|entrada|texto)|(?:in )?quest[oa] (?:articolo|post|testo)|n?este (?:artigo|texto)|(?:in )?dit (?:artikel|stuk)|(?:ten artykuł|w tym artykule)|(?:эта статья|в этой статье)|(?:في )?هذا المقال)(?!\p{L})|^(?:在)?(?:这篇|本)(?:文章?|文里|博客)|^この記事|^(?:下面|接下来|让我们|我们先|先)(?:直接|就|先|来|再|一起)*(?:看|谈|说|讲|聊)/iu;

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
function dropCounter(point: RichText, lang: string): RichText {
  const { first, next, last } = findSequenceWords(lang) ?? {};
  const counter = [first, next, last].map((words) => words?.exec(point.text)?.[0] ?? '').find(Boolean) ?? '';
  const isParted = /[,:،，：]\s*$/u.test(counter);
  if (counter === '' || (!isParted && findSequenceWords(lang)?.keepsCounter === true)) return point;
  return sliceRichText(point, counter.length);
}

/** What leads on to the next item of a list, or to a list: “…, oder”, “…, such as”. */
const openEnd =
  /[,،;؛]\s*(?:und|oder|wie|et|ou|comme|y|o|u|como|e|ed|come|en|of|zoals|i|lub|oraz|и|или|أو|و|مثل)$/u;

function dropOpenEnd(point: RichText): RichText {
  const open = openEnd.exec(point.text);
  return open === null ? point : sliceRichText(point, 0, open.index);
}

/** What stands best for its paragraph in few words, with a capital as every point; the first of several that do so equally well. */
export function chooseSentence(sentences: readonly WeighedSentence[], lang: string): ChosenPoint {
  let best: { point: RichText; score: number; isWeak: boolean } | undefined;
  const unit = spokenUnit(lang);
  for (const [index, { text, weight }] of sentences.entries()) {
    const point = dropOpenEnd(trimPoint(cutAtPunctuation(text, lang)));
    const words = countWords(point.text);
    const overlong = words > hardLimit ? costs.overlong[unit] : 0;
    const isAnnouncement = announcesText.test(text.text) || thanks.test(text.text);
    const isPointer = pointsAtBefore(text.text, lang) || (index > 0 && lacksTopic(text.text, lang));
    const score =
      weight.pick -
      costs.word[unit] * Math.max(0, words - softLimit) -
      overlong -
      judgeDispute(text.text, sentences[index + 1]?.text.text, lang) -
      (leadsOn(sentences, index, lang) ? costs.step : 0) -
      (isAnnouncement ? costs.announcement : 0) -
      (isPointer ? costs.pointer : 0) -
      (announcesExample.test(point.text) ? costs.example : 0);
    if (best === undefined || score > best.score)
      best = { point, score, isWeak: isAnnouncement || isPointer };
  }
  return best === undefined
    ? { point: { text: '', marks: [] }, isWeak: true }
    : { point: startWithCapital(dropCounter(best.point, lang)), isWeak: best.isWeak };
}
