import { splitSentences } from '../../essay/sentences.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import { fitNumber } from '../capacity.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { countWords } from '../count-words.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A paragraph longer than this does not turn on one figure. */
const mostWords = 30;

const figures =
  /(?<![\p{L}\p{N}_.,/:#-])(?<currency>[$€£¥])?(?<figure>\d+(?:[.,]\d+)*)(?![\p{N}_/:-]|[.,]\d)/gu;
/** Units short enough to stand beside a figure; a bare number may be a year, a version, a place in a row. */
const unit =
  /^(?:\s?(?<sign>%|‰|°C|°F|ms|s|kB|MB|GB|TB|km|kg|kW|MW|GW|h|×)|\s(?<word>years?|days?|hours?|weeks?|months?|times|percent|Jahre|Tage|Stunden|Prozent|ans|jours|años|días|anni|giorni|anos|dias|jaar|dagen|år|dagar|лет|дней))(?![\p{L}\p{N}])/u;

/** A short paragraph whose first sentence has one figure, and that one with its unit, shows it large. */
export function claimNumber(leaf: Leaf, { lang }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own' || countWords(leaf.text.text) > mostWords) return undefined;
  if (leaf.text.marks.some(({ kind }) => kind === 'code' || kind === 'math' || kind === 'strong'))
    return undefined;
  const [sentence = ''] = splitSentences(leaf.text.text, lang);
  if ((leaf.text.text.match(/\d+/gu)?.length ?? 0) !== (sentence.match(/\d+/gu)?.length ?? 0))
    return undefined;
  const [only, ...others] = sentence.matchAll(figures);
  if (only === undefined || others.length > 0) return undefined;
  if ((sentence.match(/\d+/gu)?.length ?? 0) !== (only[0].match(/\d+/gu)?.length ?? 0)) return undefined;
  const found = unit.exec(sentence.slice(only.index + only[0].length))?.groups;
  const currency = only.groups?.currency ?? '';
  const measure = found?.sign ?? found?.word;
  if (currency === '' && measure === undefined) return undefined;

  const figure = currency + (only.groups?.figure ?? '');
  const caption = trimPoint(sliceRichText(leaf.text, 0, sentence.length));
  const fit = fitNumber(figure + (measure ?? ''), caption.text);
  if (fit === undefined) return undefined;
  const shows = {
    kind: 'number',
    text: caption.text,
    figure,
    ...(measure === undefined ? {} : { unit: measure }),
    caption,
  } as const;
  return [
    { kind: 'slide', layout: 'number', fit, shows, says: toPassages(leaf.text.text, leaf), asides: [] },
  ];
}
