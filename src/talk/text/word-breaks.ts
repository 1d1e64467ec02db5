/**
 * Where lines are broken besides the places that browsers know; planning and layouts both take them from here. On slides
 * in Chinese and Japanese: between words or phrases, as a reader would pause. In every text: where a sign hides the place
 * from browsers, so that they would part a Latin word instead.
 */
import { slashBetweenWords, slashedWord } from './bind-words.ts';

const letter = /[\p{L}\p{N}\p{M}]/u;
const hiragana = /\p{Script=Hiragana}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const digit = /\p{N}$/u;
/** What no line begins with: marks of length and repetition, small kana. */
const bound = /^[ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ\p{M}]/u;

/** Chinese characters that belong to the word before them: particles, places, endings. */
const chineseEndings =
  /^(?:[性化]的|[的地得了着过過们們吗嗎呢吧啊呀嘛者性化式型度率上下里裡裏中内內外前后後间間时時])$/u;
/** Chinese characters that belong to the word behind them: negations, adverbs, prepositions, numbers, prefixes. */
const chineseOpenings =
  /^[是不都也很最自更还還就才又再没沒有在从從到对對把被让讓给給和与與或及跟向为為以因如若当當每各这這那哪某本该該其一二三四五六七八九十百千万萬两兩几幾半多新大小老好微超非反可能会會要想]$/u;
const chineseNumber = /[〇零一二三四五六七八九十百千万萬亿億两兩几幾]/u;

/**
 * Chinese words of three characters that no dictionary of browsers and Node has, so that their last one may be taken for
 * the beginning of another word: 计算|机会 for 计算机|会, 数据|库存 for 数据库|存.
 */
const chineseCompounds =
  /(?:计算|打印|虚拟|手|计时)机|(?:計算|虛擬)機|(?:数据|代码|资料)库|(?:數據|資料)庫|(?:服务|处理|浏览|编译|路由|解释|编辑|传感|存储|控制|调度)器|(?:伺服|處理|瀏覽|編譯)器|(?:互联|局域|因特)网|(?:程序|管理|研究|工程)[员师]|区块链|机器人|云计算/gu;

/** Japanese words that end a phrase when something else follows. */
const japaneseParticles = /^(?:は|が|を|に|へ|で|と|も|の|から|まで|より|て|や|など|ながら|について|として)$/;
/** Japanese words in hiragana that belong to what is before them. */
const japaneseEndings =
  /^(?:は|が|を|に|へ|で|と|も|の|から|まで|より|て|や|か|ね|よ|な|ば|ん|た|だ|です|ます|ました|ません|ない|なく|なかった|いる|いた|ある|あった|こと|もの|よう|ため|する|した|して|しない|れる|られる|せる|たい|だけ|など|ながら|について|として|という|なる|なった|でき|できる|くる|きた|いく|しまう|しまった|ください)$/;
const honorific = /^[おご御]$/;
/** Letters of a phrase that holds together; a longer one may be broken between its words. */
const longestPhrase = 8;

const withinLoanword = /^[\p{Script=Katakana}ー]{2}$/u;
/** Longer ones are no compounds. */
const longestCompound = 40;
const katakanaRun = /[\p{Script=Katakana}ー]+/gu;
/** Loanwords at the end of compounds that the dictionaries of browsers and Node take apart into syllables. */
const unknownLoanword =
  /^(?:コンピューティング|ラーニング|デベロップメント|マネジメント|モデリング|レンダリング|オーケストレーション|インフラストラクチャー?|インターフェイス|アナリティクス)$/;
/** A word that is known, but mostly the end of a longer one: インフラストラクチャ. */
const endOfLoanword = /^ストラクチャー?$/;
/** Letters without those that make one syllable with the one before: shorter words of a dictionary are often mere syllables. */
const syllables = /[^ーァィゥェォャュョ]/gu;
const fewestSyllables = 4;

/**
 * Places within a long phrase of hiragana, which dictionaries part at nearly any letter: before という and nouns that carry
 * a clause, behind a condition, and before a verb that helps another.
 */
const withinHiragana = new RegExp(
  [
    '(?=という|ござい)',
    '(?<=[るた]|ない)(?=まま|よう[になで]|ため[にの])',
    '(?<=[るたすくぐうつむぶ]|ない)(?<!という)(?=こと|もの|とき(?!どき)|ところ|わけ|はず)',
    '(?<=[けれ]ば)(?=なら[なぬ]|いけ[なま]|よか|よい|いい)',
    '(?<=[てで])(?=しま[うっい]|くださ|もら[うえい]|いただ|ほし[いか])',
    '(?<=ながら|を)(?=\\p{sc=Hira}{2})',
    '(?<=[\\p{sc=Han}\\p{sc=Kana}ー]の)(?![はがをにもでとかだみち])(?=\\p{sc=Hira}{2})',
  ].join('|'),
  'gu',
);
const japaneseRun = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]+/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** Whether lines in this language (BCP 47) are broken between the words that {@link findWordBreaks} finds. */
export function breaksByWords(lang: string): boolean {
  return /^(?:zh|ja)\b/i.test(lang);
}

/**
 * UTF-16 offsets at which a line of a slide may be broken, in order: between words in a language that has no spaces, and
 * at signs. At spaces, and behind most punctuation, lines are broken without it.
 */
export function findWordBreaks(text: string, lang: string): number[] {
  const signs = findSignBreaks(text);
  if (!breaksByWords(lang)) return signs;
  return [...new Set([...findBetweenWords(text, lang), ...signs])].sort((a, b) => a - b);
}

const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const wideEnd = String.raw`、。，．：；？！）」』】〉》`;
/**
 * Browsers break no line beside a quotation mark with a Latin letter on its other side, and none behind a comma that a
 * sign follows.
 */
const hidden = new RegExp(
  String.raw`(?<=[${wide}${wideEnd}])(?=["'“‘][^\s${wide}${wideEnd}"'“”‘’])` +
    String.raw`|(?<=[^\s${wide}"'“‘]["'”’])(?=[${wide}])` +
    String.raw`|(?<=[${wide}]["'”’])(?=[(\\[（])` +
    String.raw`|(?<=[${wideEnd}])(?=[-+/#$%&*.@\\~]+[\p{L}\p{N}])`,
  'gu',
);
const hasWide = new RegExp(`[${wide}${wideEnd}]`, 'u');
/** Shorter ones are easily read in one line. */
const longAddress = /(?<![!-~])[!-~]{24,}/gu;
const slash = /(?<=\/)(?=[^/])/g;

/** UTF-16 offsets beside signs at which a line may be broken, although a browser would not; in order. */
export function findSignBreaks(text: string): number[] {
  const hiddenBreaks = hasWide.test(text) ? Array.from(text.matchAll(hidden), ({ index }) => index) : [];
  // Most texts have none, and these patterns try every letter.
  if (!text.includes('/')) return hiddenBreaks;
  const addressBreaks = Array.from(text.matchAll(longAddress)).flatMap(({ 0: address, index }) =>
    Array.from(address.matchAll(slash), (found) => index + found.index),
  );
  const wordBreaks = Array.from(text.matchAll(slashedWord)).flatMap(({ 0: word, index }) =>
    Array.from(word.matchAll(slashBetweenWords), (found) => index + found.index),
  );
  return [...new Set([...hiddenBreaks, ...addressBreaks, ...wordBreaks])].sort((a, b) => a - b);
}

/**
 * Names of code that a narrow margin has no room for; shorter ones move to the next line whole. A full-width mark, which
 * begins no line, needs room behind them.
 */
const longName = /[\p{L}\p{N}_.]{15,}|[\p{L}\p{N}_.]{12,}(?=[，。、；：！？）])/gu;
const hump = /(?<=\p{Ll})(?=\p{Lu})|(?<=[_.])(?=[\p{L}\p{N}])/gu;

/** UTF-16 offsets within long names of code, as in `ForwardDiff|Number`, at which the line of a margin may be broken; in order. */
export function findNameBreaks(text: string): number[] {
  return Array.from(text.matchAll(longName)).flatMap(({ 0: name, index }) =>
    Array.from(name.matchAll(hump), (found) => index + found.index),
  );
}

function findBetweenWords(text: string, lang: string): number[] {
  if (!/^ja\b/i.test(lang)) return findBetweenSegments(text, lang);
  const breaks = [
    ...findBetweenSegments(text, lang).filter((at) => !withinLoanword.test(text.slice(at - 1, at + 1))),
    ...Array.from(text.matchAll(katakanaRun)).flatMap(({ 0: run, index }) =>
      findLoanwords(run).map((at) => index + at),
    ),
  ];
  return [...breaks, ...findWithinPhrases(text, breaks)];
}

/** @param breaks those that are known, between phrases */
function findWithinPhrases(text: string, breaks: readonly number[]): number[] {
  return Array.from(text.matchAll(japaneseRun)).flatMap(({ 0: run, index }) => {
    const end = index + run.length;
    const inside = breaks.filter((at) => at > index && at < end);
    const edges = [index, ...inside.sort((a, b) => a - b), end];
    return edges.slice(1).flatMap((to, at) => {
      const from = edges[at] ?? index;
      const phrase = text.slice(from, to);
      if (phrase.length <= longestPhrase) return [];
      return Array.from(phrase.matchAll(withinHiragana), (found) => from + found.index).filter(
        (place) => place > from + 1 && place < to - 1,
      );
    });
  });
}

/**
 * Offsets within a compound of loanwords at which a word begins that a dictionary knows: of all ends of the compound the longest one
 * that is a word, and so on with what is before it. Taken as a whole, an unknown compound falls apart into syllables.
 */
function findLoanwords(run: string): number[] {
  if (run.length <= longestPhrase || run.length > longestCompound) return [];
  for (let at = 2; at < run.length; at += 1) {
    const word = run.slice(at);
    if ((word.match(syllables)?.length ?? 0) < fewestSyllables) return [];
    if (bound.test(word)) continue;
    if (isLoanword(word)) return [...findLoanwords(run.slice(0, at)), at];
  }
  return [];
}

/** Behind another word: by itself, any few letters of katakana are taken for a word. */
function isLoanword(word: string): boolean {
  if (unknownLoanword.test(word)) return true;
  return !endOfLoanword.test(word) && splitWords(`テスト${word}`, 'ja').at(-1)?.segment === word;
}

function findBetweenSegments(text: string, lang: string): number[] {
  const isJapanese = /^ja\b/i.test(lang);
  const compounds = isJapanese ? [] : [...text.matchAll(chineseCompounds)];
  const words = splitWords(text, isJapanese ? 'ja' : 'zh');
  const breaks: number[] = [];
  let start = 0;
  for (const [at, { index, segment }] of words.entries()) {
    const before = words[at - 1]?.segment ?? '';
    if (!isBetweenLetters(before, segment)) {
      start = index;
      continue;
    }
    const isBreak = isJapanese
      ? startsPhrase(before, segment) || (index - start >= longestPhrase && startsWord(before, segment))
      : startsChineseWord(before, segment, index === start + before.length);
    if (!isBreak || compounds.some((word) => index > word.index && index < word.index + word[0].length))
      continue;
    breaks.push(index);
    start = index;
  }
  return breaks;
}

function splitWords(text: string, lang: string): { index: number; segment: string }[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text)];
}

/** Neither at a space nor at punctuation, and not between Latin words. */
function isBetweenLetters(before: string, after: string): boolean {
  const last = Array.from(before).at(-1) ?? '';
  const [first = ''] = after;
  return (
    letter.test(last) &&
    letter.test(first) &&
    !bound.test(after) &&
    !digit.test(last) &&
    (isWide(last) || isWide(first))
  );
}

function isWide(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character);
}

/** @param isOpening whether the word before begins its clause or line */
function startsChineseWord(before: string, word: string, isOpening: boolean): boolean {
  if (chineseEndings.test(word) || chineseOpenings.test(before)) return false;
  if (chineseNumber.test(before.slice(-1)) && chineseNumber.test(word.charAt(0))) return false;
  const isLoneBefore = isOpening && Array.from(before).length === 1;
  const isLone = Array.from(word).length === 1 && !chineseOpenings.test(word);
  return !isLoneBefore && !isLone;
}

function startsPhrase(before: string, word: string): boolean {
  if (honorific.test(before)) return false;
  const endsInKana = hiragana.test(before.at(-1) ?? '');
  if (!hiragana.test(word.charAt(0))) return endsInKana;
  return japaneseParticles.test(before) && word.length > 1 && !japaneseEndings.test(word);
}

/** Within a long phrase: a word that is no ending. */
function startsWord(before: string, word: string): boolean {
  return !honorific.test(before) && !hiragana.test(word.charAt(0)) && (word.length > 1 || !kana.test(word));
}
