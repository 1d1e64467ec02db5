/**
 * Makes patterns of lists of words. Words stand between blanks; within one, `_` is a blank or a few, `*` any letters, and the
 * rest as in a regular expression.
 */

function alternatives(list: string): string {
  return list
    .trim()
    .split(/\s+/u)
    .join('|')
    .replaceAll('_', String.raw`\s{1,3}`)
    .replaceAll('*', String.raw`[\p{L}\p{M}-]*`);
}

/** No word goes on here. */
const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** Found as whole words. */
function words(list: string): string {
  return String.raw`(?<![\p{L}\p{N}])(?:${alternatives(list)})${wordEnd}`;
}

/** Any of the words, anywhere. */
export const within = (list: string) => new RegExp(words(list), 'iu');

/** Words that may stand before a clause's first one and change nothing about it: “aber wenn”, “même si”. */
const openers =
  '(?:y|e|et|und|i|en|и|а|pero|aber|mais|ma|mas|maar|ale|но|doch|denn|auch|selbst|sogar|nur|erst|incluso|solo|sólo|même|seulement|anche|solo|mesmo|só|ook|nawet|tylko|даже|только)';
/** Any of the words at a clause's start. */
export const first = (list: string) => new RegExp(`^["“«„»¿¡]?(?:${openers}\\s+)?${words(list)}`, 'iu');
/** Any of the words at a clause's end. */
export const last = (list: string) => new RegExp(`${words(list)}["”»“]?$`, 'iu');
/** A French, Italian or Catalan word that has lost its vowel hangs on the next. */
export const lastOrElided = (list: string) => new RegExp(`(?:${words(list)}["”»“]?|\\p{L}[’'])$`, 'iu');

/** Any of the words at the start of a sentence in small letters. */
export const starts = (list: string) =>
  new RegExp(`^["'“”„«»‹¿¡(\\s]*(?:${alternatives(list)})${wordEnd}`, 'u');

/** Any of the words at the start of a sentence in small letters that is a clause alone: “unless it rains”. */
export const limiting = (list: string) => new RegExp(`^(?:${alternatives(list)})${wordEnd}[^,،，]*$`, 'u');

/** Brackets that begin with any of the words, and have a few more: “(only in winter)”. */
export const startsAside = (list: string) =>
  new RegExp(String.raw`^[(（](?:${alternatives(list)})\s[^\s,;]+(?:\s[^\s,;]+){0,3}[)）]`, 'iu');

/**
 * A word at the start of a sentence in small letters and the blanks behind it, so that what follows them stands alone.
 * @param parted words that do so only where a comma parts them
 */
export const opening = (list: string, parted?: string) =>
  new RegExp(
    `^(?:(?:${alternatives(list)})[,،]?\\s+${parted === undefined ? '' : `|(?:${alternatives(parted)})[,،](?!\\s*ف)\\s*`})`,
    'u',
  );

/** Characters with their traditional forms, those that the patterns have. */
const traditional = new Map(
  '这這 们們 个個 种種 样樣 类類 两兩 来來 对對 从從 将將 时時 过過 没沒 关關 问問 题題 内內 详詳 节節 当當 虽雖 无無 论論 随隨 据據 举舉 设設 试試 总總 应應 该該 觉覺 认認 见見 击擊 点點 阅閱 读讀 请請 参參 图圖 话話 实實 错錯 并並 却卻 则則 与與 于於 发發 现現 许許 写寫 条條 项項 间間 号號 为為 后後 会會 还還 让讓 说說 谈談 讲講 给給 买買 卖賣 变變 别別 谢謝 鸣鳴 处處 书書 选選 较較 鉴鑒 况況 经經 么麼 换換 尽儘'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** A pattern in simplified characters that finds traditional ones, too. */
export function inBothScripts({ source, flags }: RegExp): RegExp {
  const parts = source.split(/(\\\[|\\\]|\[|\])/u);
  let isInClass = false;
  return new RegExp(
    parts
      .map((part) => {
        if (part === '[' || part === ']') isInClass = part === '[';
        return part.replace(/\p{Script=Han}/gu, (simple) => {
          const other = traditional.get(simple);
          if (other === undefined) return simple;
          return isInClass ? `${simple}${other}` : `[${simple}${other}]`;
        });
      })
      .join(''),
    flags,
  );
}
