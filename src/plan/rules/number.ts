import { splitSentences } from '../../essay/sentences.ts';
import { sliceRichText } from '../../talk/rich-text.ts';
import { fitNumber } from '../capacity.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { countWords } from '../../talk/count-words.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** A paragraph longer than this does not turn on one figure. */
const mostWords = 30;

/** What makes another figure of it where it stands before: `−5 %`, `~40 %`, `minus 5 °C`. */
const changesFigure = String.raw`(?:[-−–‐‑+±∓~∼≈≃≅<>≤≥≪≫=]|(?<!\p{L})(?i:minus|moins|menos|meno|минус|мінус))`;
/** Words that make another figure of it where they follow: `$3.5 million`. */
const magnitude = String.raw`(?:hundred|thousand|[mbtr]illions?|million(?:en|er|s|i)?|dozen|lakh|crore|[kmbt]|mn|mm|bn|tn|hundert|tausend|tsd|mio|mrd|bio|[mb]illiarden?|[mb]illionen|mille|milliards?|mil|mill[oó]n(?:es)?|mila|milion[ei]|miliard[oi]|milh(?:ão|ões)|bilh(?:ão|ões)|duizend|miljoen|miljard|tusen|milj(?:on|ard)(?:er)?|tys|tysi[aą]c[ey]?|tysięcy|milion(?:y|ów)?|miliard(?:y|ów)?|mln|mld|тыс|млн|млрд|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|milyon|milyar|[万億亿千百만억천])`;
/** Units short enough to stand beside a figure; a bare number may be a year, a version, a place in a row. */
const sign = '%|‰|°C|°F|ms|s|kB|MB|GB|TB|km|kg|kW|MW|GW|h|×';
const word =
  'years?|days?|hours?|weeks?|months?|times|percent|Jahre|Tage|Stunden|Prozent|ans|jours|años|días|anni|giorni|anos|dias|jaar|dagen|år|dagar|лет|дней';
/** A figure and its unit, with nothing else between the spaces around them but punctuation. */
const figures = new RegExp(
  String.raw`(?<=^|[\s(\[“"„«‘'])(?<!${changesFigure}\s*)(?<currency>[$€£¥]?)(?<figure>\d+(?:[.,]\d+)*)` +
    String.raw`(?:\s?(?<sign>${sign})|\s(?<word>${word}))?` +
    String.raw`(?=[.,;:!?…)\]”"’'»]*(?:\s|—|$))(?!\s*(?i:${magnitude})(?!\p{L}))`,
  'gu',
);

/** A short paragraph whose first sentence has one figure, and that one with its unit, shows it large. */
export function claimNumber(leaf: Leaf, { lang }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own' || countWords(leaf.text.text) > mostWords) return undefined;
  if (leaf.text.marks.some(({ kind }) => kind === 'code' || kind === 'math' || kind === 'strong'))
    return undefined;
  const [sentence = ''] = splitSentences(leaf.text.text, lang);
  const [only, ...others] = sentence.matchAll(figures);
  if (only === undefined || others.length > 0 || countFigures(leaf.text.text) > countFigures(only[0]))
    return undefined;
  const currency = only.groups?.currency ?? '';
  const measure = only.groups?.sign ?? only.groups?.word;
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

function countFigures(text: string): number {
  return text.match(/\p{N}+/gu)?.length ?? 0;
}
