/** How languages put one thing against another. */
import { areParallel } from './are-parallel.ts';
import { languageOf } from '../../talk/text/language.ts';

/** How a language puts one thing against another, and what proves it. */
export interface ContrastPattern {
  /**
   * With groups named `rejected` and `preferred`. `opening` is what both sides share, left away where it says nothing
   * that they don't; `dropped` is a verb inside a side that would make only that side a clause.
   */
  words: RegExp;
  /** Whether the opening stands over both sides, which go on from it. */
  isLed?: true;
  /** Whether the match is sure; the groups `x` and `y` hold what stands against each other. */
  isSure?: (groups: Readonly<Record<string, string>>, sentence: string) => boolean;
}

export interface ContrastPatterns {
  patterns: readonly ContrastPattern[];
  /** Those that two sentences one behind the other match. */
  pairs?: readonly ContrastPattern[];
  /** Openings such as "It is" and "We need", without which the sides still say it. */
  saysNothing?: RegExp;
}

const end = String.raw`[.!]?["”’)]*$`;
/** Behind these, "not" turns away from nothing: "not only … but also", "not yet". */
const notAlone = String.raw`(?!(?:only|just|merely|simply|solely|exactly|even|necessarily|all|every\w*|each|always|often|yet|much|many|so|too|sure|to\smention)\b)`;
const wishes =
  /\b(?:spen[dt]|focus|look|think|talk|write|care|worry|read|build|listen|work|want|need|should)\b/iu;
/** A request that goes on in both sides, at most a few words after its condition. */
const asks =
  /^(?:[^,]{1,60},\s)?(?:(?:You|We)\s(?:should|must|need\sto|have\sto)\s|Let[’']s\s|Please\s|Always\s)?(?:look|think|talk|write|care|worry|read|listen|work|spend|focus|rely|depend|aim)\s$/iu;
const advises =
  /(?:^|,\s)(?:always\s|please\s)?(?:add|ask|aim|build|choose|describe|focus|give|keep|make|measure|pick|prefer|put|read|remember|send|show|speak|start|teach|test|treat|try|use|write)\b|\b(?:should|must|need to|have to|let[’']s|prefer|recommend)\b/iu;

/** "Instead of the lamp we lit the bell" tells what happened. */
const tellsWhatWas =
  /^\p{L}+(?:\s\p{L}+)?(?:[’'](?:ve|d)\b|\s(?:had|was|were|did|chose|made|took|went|\p{L}+(?<!e)ed)\b)/iu;

const english: readonly ContrastPattern[] = [
  // "It is not a record of failure but a letter to the next watch."
  {
    words: new RegExp(
      String.raw`^(?<opening>[^,;:(]*?)(?<rejected>\b[Nn]ot\s${notAlone}(?<x>[^,;:(]+?)),?\s(?:but\s)(?:rather\s)?(?<preferred>(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => areParallel(x, y),
  },
  // "A log is not a record of failure but a letter to the next watch."
  {
    words: new RegExp(
      String.raw`^(?<opening>(?:[^\s,;:(]+\s){1,5}(?:is|are|was|were)\s)(?<rejected>[Nn]ot\s${notAlone}(?<x>[^,;:(]+?)),?\s(?:but\s)(?:rather\s)?(?<preferred>(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => /^(?:an?|the)\b/u.test(x) && areParallel(x, y),
    isLed: true,
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
      String.raw`^(?<opening>(?:It\sis|It[’']s|(?:We|You)\sneed)\s)?(?<preferred>[^,;:(]+),\s(?<rejected>not\s${notAlone}(?<x>[^\s,;:(]+(?:\s[^\s,;:(]+){0,3}))${end}`,
      'du',
    ),
    isSure: ({ preferred = '', x = '' }) =>
      !/\b(?:not|no|never|nor|if|because|since)\b|n[’']t\b|^(?:And|But|So)\b/iu.test(preferred) &&
      !/^(?:that|to|sure|because|if|when)\b/u.test(x),
  },
  // "Spend less time on lamps and more time on ships."
  ...makeAmounts({
    less: String.raw`(?:(?:a\s(?:little|bit|lot)|much)\s)?(?:less|fewer)`,
    more: String.raw`(?:(?:a\s(?:little|bit|lot)|much)\s)?more`,
    and: 'and|but',
    isSure: isWished,
  }),
  // "In fog, look more at the chart and a little less at the lamp."
  ...makeAmounts({
    less: String.raw`(?:(?:a\s(?:little|bit|lot)|much)\s)?(?:less|fewer)`,
    more: String.raw`(?:(?:a\s(?:little|bit|lot)|much)\s)?more`,
    and: 'and|but',
    isSure: ({ opening = '' }, text) =>
      asks.test(opening) && !/\b(?:than|not|if)\b|n[’']t\b/iu.test(text.slice(opening.length)),
    isLed: true,
  }),
  // "Instead of counting lamps, count ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>(?:Instead\sof|Rather\sthan)\s(?<x>[^,;:(]{3,})),\s(?<preferred>(?<y>[^,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) =>
      !/\b(?:this|that|it|them|these|those)\b/u.test(x) &&
      !/\b(?:this|that)$/u.test(y) &&
      !tellsWhatWas.test(y),
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

const englishPairs: readonly ContrastPattern[] = [
  // "A watch is not about the lamp. It is about the ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>[^.,;:(]*?(?:\bis\snot|\bare\snot|[’']s\snot|[’']re\snot|\bisn[’']t|\baren[’']t)\s${notAlone}(?<x>[^.,;:(]+?))\.\s+(?<preferred>(?:It|They)(?:[’']s|[’']re|\sis|\sare)\s(?<y>[^.,;:(]+?))${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => /^(?:about|for|in|on|to|an?|the)\b/u.test(x) && areParallel(x, y),
  },
  // "Do not count the lamps. Count the ships."
  {
    words: new RegExp(
      String.raw`^(?<rejected>(?:Do\snot|Don[’']t|Never)\s(?<x>[a-z]+)\s[^.,;:(]+?)\.\s+(?:(?:Instead|Rather),?\s)?(?<preferred>(?<y>[A-Za-z][a-z]+)\s[^.,;:(]+?)${end}`,
      'du',
    ),
    isSure: ({ x = '', y = '' }) => x === y.toLowerCase(),
  },
];

const german: readonly ContrastPattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<opening>[^,;:(]*?)(?<rejected>\b(?:nicht|kein(?:e|en|em|er|es)?)\s(?!(?:nur|bloß|allein|lediglich|einfach)\b)[^,;:(]+?),\ssondern\s(?<preferred>[^;:(]+?)${end}`,
      'diu',
    ),
  },
  ...makeAmounts({
    less: 'weniger',
    more: 'mehr',
    and: 'und|aber|dafür',
    isSure: (_, text) => !/\bals\b/u.test(text),
  }),
];

const spanish: readonly ContrastPattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<opening>[^,;:(]*?)(?<rejected>(?<!\p{L})no\s(?!(?:solo|sólo|solamente|únicamente|tan|simplemente)(?!\p{L}))(?:(?<dropped>es|son|se\strata)\s)?(?<x>[^,;:(]+?)),\ssino\s(?!también|que\s)(?<preferred>[^;:(]+?)${end}`,
      'diu',
    ),
    // Without its verb gone, or none, "no" and what follows it is a clause.
    isSure: ({ dropped, x = '' }) =>
      dropped !== undefined || /^(?:un|una|el|la|los|las|por|para|con|de|en|más|menos)\s/iu.test(x),
  },
  ...makeAmounts({ less: 'menos', more: 'más', and: 'y|pero', isSure: (_, text) => !/\sque\s/u.test(text) }),
];

const french: readonly ContrastPattern[] = [
  {
    words: new RegExp(
      String.raw`^(?<opening>[^,;:(]*?)(?<rejected>(?<!\p{L})(?:non\s)?pas\s(?!(?:seulement|simplement|uniquement)(?!\p{L}))[^,;:(]+?),?\smais\s(?<preferred>(?:un|une|des?|du|le|la|les|par|pour|en|à)\s[^;:(]+?)${end}`,
      'diu',
    ),
  },
  ...makeAmounts({
    less: "moins\\sd(?:e\\s|[’'])\\S*",
    more: "plus\\sd(?:e\\s|[’'])\\S*",
    and: 'et|mais',
    isSure: (_, text) => !/\sque\s/u.test(text),
  }),
];

/** 不是…而是…: "is not … but is …": both sides have their verb, and a subject said once is enough. */
const chinese: readonly ContrastPattern[] = [
  {
    words:
      /^(?<rejected>[^，,；：:。]{0,14}?(?<!是)不是(?!不|说|只|仅|因为|吗)[^，,；：:。]+?)[，,]?而(?<preferred>是[^；：:。]+?)[。！]?$/du,
  },
];

const languages: Readonly<Record<string, ContrastPatterns>> = {
  en: {
    patterns: english,
    pairs: englishPairs,
    saysNothing:
      /^(?:(?:It|We|You|I|There|What\s(?:we|you|it|matters|counts|helps)(?:\s\p{L}+)?|(?:The|Our|My|Your)\s(?:aim|answer|goal|idea|job|key|point|problem|question|solution|task|trick))(?:\s(?:is|are|was|were|needs?|wants?|should\sbe|must\sbe)|[’'](?:s|re)))$|^(?:(?:We|You|I)\s(?:(?:should|must|can|need\sto|have\sto|want\sto)\s)?|Let[’']s\s|Please\s|Always\s)?(?:build|buy|choose|have|hold|make|need|spend|use|want|write)$/iu,
  },
  de: {
    patterns: german,
    saysNothing:
      /^(?:Es\s(?:ist|sind|geht|braucht|gibt)|(?:Wir|Sie|Man|Ihr)\s(?:brauch(?:en|t)|woll(?:en|t))|Du\s(?:brauchst|willst))$/iu,
  },
  es: {
    patterns: spanish,
    saysNothing: /^(?:Lo\simportante|Lo\sque\s\p{L}+|Necesitamos|Queremos|Hacen?\sfalta|Hay\sque\s\p{L}+)$/iu,
  },
  fr: {
    patterns: french,
    saysNothing: /^(?:Ce\sn[’']est|Ce\sne\ssont|Il\sne\ss[’']agit|Il\s(?:faut|nous\sfaut)|Nous\svoulons)$/iu,
  },
  zh: { patterns: chinese },
};

/** How this language draws contrasts, if that is known. */
export function findContrastPatterns(lang: string): ContrastPatterns | undefined {
  return languages[languageOf(lang)];
}

interface Amounts {
  less: string;
  more: string;
  and: string;
  isSure: (groups: Readonly<Record<string, string>>, sentence: string) => boolean;
  /** Whether the verb before the first side is the other's, too, and stands over both. */
  isLed?: true;
}

/** "less time on lamps and more time on ships", in both orders. */
function makeAmounts({ less, more, and, isSure, isLed }: Amounts): ContrastPattern[] {
  const between = String.raw`(?:,\s(?:(?:${and})\s)?|\s(?:${and})\s)`;
  const side = (name: string, words: string) =>
    String.raw`(?<${name}>(?<!\p{L})(?:${words})(?:\s[^,;:(]+?)?)`;
  const rejected = side('rejected', less);
  const preferred = side('preferred', more);
  return [
    [rejected, preferred],
    [preferred, rejected],
  ].map(([one = '', other = '']) => ({
    words: new RegExp(
      String.raw`^(?<opening>[^${isLed ? '' : ','};:(]*?)${one}${between}${other}${end}`,
      'diu',
    ),
    ...(isLed && { isLed }),
    isSure: (groups, sentence) =>
      (isLed ?? [groups['rejected'], groups['preferred']].every(isOfThings)) && isSure(groups, sentence),
  }));
}

/** "less time", not "less" alone nor "less at the chart", which would need its verb. */
function isOfThings(side = ''): boolean {
  return (
    /\s/u.test(side) &&
    !/\b(?:less|fewer|more)\s(?:about|at|by|for|from|in|like|of|on|over|than|to|with)\b/iu.test(side)
  );
}

/** "more" and "less" say what is wished for only where something is; elsewhere more may be worse. */
function isWished(_: unknown, sentence: string): boolean {
  const [before = ''] = sentence.split(/\b(?:more|less|fewer)\b/iu);
  return (before === '' || wishes.test(before)) && !/\b(?:than|not)\b|n[’']t\b/iu.test(sentence);
}
