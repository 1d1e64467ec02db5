/** Finds, in a sentence, what its author turns away from and what instead. */
import { countWords } from '../talk/count-words.ts';
import { sliceRichText } from '../talk/rich-text.ts';
import type { ContrastSide, RichText } from '../talk/talk.ts';
import { areParallel } from './are-parallel.ts';
import { startWithCapital } from './start-with-capital.ts';
import { trimPoint } from './condense/trim-point.ts';

/** The two sides in the essay's order. */
export type Contrast = [ContrastSide, ContrastSide];

/** A side of more words is no longer taken in at a glance. */
const mostWords = 12;

/** How a language puts one thing against another: with groups named `rejected` and `preferred`, and what proves it. */
interface Pattern {
  words: RegExp;
  /** Whether the match is sure; the groups `x` and `y` hold what stands against each other. */
  isSure?: (groups: Readonly<Record<string, string>>, sentence: string) => boolean;
}

const end = String.raw`[.!]?["”’)]*$`;
/** Behind these, "not" turns away from nothing: "not only … but also", "not yet". */
const notAlone = String.raw`(?!(?:only|just|merely|simply|solely|exactly|even|necessarily|all|every\w*|each|always|often|yet|much|many|so|too|sure|to\smention)\b)`;
const no = String.raw`(?:\bnot|n[’']t)\s${notAlone}`;
const wishes =
  /\b(?:spen[dt]|focus|look|think|talk|write|care|worry|read|build|listen|work|want|need|should)\b/iu;
const advises =
  /(?:^|,\s)(?:always\s|please\s)?(?:add|ask|aim|build|choose|describe|focus|give|keep|make|measure|pick|prefer|put|read|remember|send|show|speak|start|teach|test|treat|try|use|write)\b|\b(?:should|must|need to|have to|let[’']s|prefer|recommend)\b/iu;

const english: readonly Pattern[] = [
  // "The log is not a record of failure but a letter to the next watch."
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^,;:(]*?${no}(?<x>[^,;:(]+?)),?\s(?:but\s)(?:rather\s)?(?<preferred>(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => areParallel(x, y),
  },
  // "A watch is not about the lamp, it is about the ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^,;:(]*?(?:\bis\snot|\bare\snot|[’']s\snot|[’']re\snot|\bisn[’']t|\baren[’']t)\s${notAlone}(?<x>[^,;:(]+?))\s?[,;—–]\s?(?<preferred>(?:it|they)(?:[’']s|[’']re|\sis|\sare)\s(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => /^(?:about|for|in|on|to|an?|the)\b/u.test(x) && areParallel(x, y),
  },
  // "A log is a letter, not a record."
  {
    words: new RegExp(
      String.raw`^(?<preferred>[^,;:(]+),\s(?<rejected>not\s${notAlone}(?<x>[^\s,;:(]+(?:\s[^\s,;:(]+){0,3}))${end}`,
      'du',
    ),
    isSure: ({ preferred = '', x = '' }) =>
      !/\b(?:not|no|never|nor|if)\b|n[’']t\b/iu.test(preferred) &&
      !/^(?:that|to|sure|because|if|when)\b/u.test(x),
  },
  // "Spend less time on lamps and more time on ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^;:(]*?\b(?:less|fewer)\s[^,;:(]+?)(?:,\sand|,\sbut|,|\sand|\sbut)\s(?<preferred>(?:a\s(?:little|bit|lot)\s|much\s)?more\s[^,;:(]+?)${end}`,
      'diu',
    ),
    isSure: isWished,
  },
  {
    words: new RegExp(
      String.raw`^(?<preferred>[^;:(]*?\bmore\s[^,;:(]+?)(?:,\sand|,\sbut|,|\sand|\sbut)\s(?<rejected>(?:a\s(?:little|bit|lot)\s|much\s)?(?:less|fewer)\s[^,;:(]+?)${end}`,
      'diu',
    ),
    isSure: isWished,
  },
  // "Instead of counting lamps, count ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>(?:Instead\sof|Rather\sthan)\s(?<x>[^,;:(]{3,})),\s(?<preferred>(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) =>
      !/\b(?:this|that|it|them|these|those)\b/u.test(x) && !/\b(?:this|that)$/u.test(y),
  },
  // "Write for the next watch rather than for the auditor."
  {
    words: new RegExp(
      String.raw`^(?<preferred>(?:[^,;:(]+,\s)?[^,;:(]+?),?\s(?<rejected>(?:rather\sthan|instead\sof)\s(?<x>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ preferred = '', x = '' }) =>
      advises.test(preferred) &&
      !/\b(?:if|rather|instead|not)\b|n[’']t\b/iu.test(preferred) &&
      !/^just\b/u.test(x),
  },
];

const german: readonly Pattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^,;:(]*?\b(?:nicht|kein(?:e|en|em|er|es)?)\s(?!(?:nur|bloß|allein|lediglich|einfach)\b)[^,;:(]+?),\ssondern\s(?<preferred>[^;:(]+?)${end}`,
      'diu',
    ),
  },
];

const spanish: readonly Pattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^,;:(]*?(?<!\p{L})no\s(?!(?:solo|sólo|solamente|únicamente|tan|simplemente)(?!\p{L}))[^,;:(]+?),\ssino\s(?!también)(?<preferred>[^;:(]+?)${end}`,
      'diu',
    ),
  },
];

const french: readonly Pattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^,;:(]*?(?<!\p{L})non\spas\s(?!(?:seulement|simplement|uniquement)(?!\p{L}))[^,;:(]+?),?\smais\s(?!aussi)(?<preferred>[^;:(]+?)${end}`,
      'diu',
    ),
  },
];

const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  en: english,
  de: german,
  es: spanish,
  fr: french,
};

/** Words that point at something said before: without it, a side says nothing. */
const pointsBack =
  /^(?:(?:this|that|these|those|which)\s(?:is|are|was|were|will|can|may|should|means?|makes?|allows?|helps?)(?!\p{L})|(?:they|he|she)(?!\p{L})|(?:das|dies)\s(?:ist|sind|war)(?!\p{L})|(?:esto|eso|cela|ceci)(?!\p{L})|c[’'])/iu;

/** The contrast that the sentence draws, if it draws one beyond doubt and each side is short. */
export function findContrast(sentence: RichText, lang: string): Contrast | undefined {
  const { text } = sentence;
  if (pointsBack.test(text) || /^(?:For example|In other words|Note)\b/u.test(text) || /[?？]/u.test(text)) {
    return undefined;
  }
  for (const { words, isSure } of patterns[lang.split('-')[0] ?? ''] ?? []) {
    const match = words.exec(text);
    const sides = match?.indices?.groups;
    if (match?.groups === undefined || sides === undefined || isSure?.(match.groups, text) === false)
      continue;
    const contrast = (['rejected', 'preferred'] as const)
      .map((stance) => ({ stance, at: sides[stance] ?? [0, 0] }))
      .sort((one, other) => one.at[0] - other.at[0])
      .map(({ stance, at: [from, to] }) => ({
        ...startWithCapital(trimPoint(sliceRichText(sentence, from, to))),
        stance,
      }));
    const [first, second] = contrast;
    if (first === undefined || second === undefined) continue;
    if (contrast.every((side) => countWords(side.text) <= mostWords)) return [first, second];
  }
  return undefined;
}

/** "more" and "less" say what is wished for only where something is; elsewhere more may be worse. */
function isWished(_: unknown, sentence: string): boolean {
  const [before = ''] = sentence.split(/\b(?:more|less|fewer)\b/iu);
  return (before === '' || wishes.test(before)) && !/\b(?:than|not)\b|n[’']t\b/iu.test(sentence);
}
