import type { RichText } from '../shown.ts';

/** A letter with a full stop before another one: `z. B.`, `d. h.`, `J. R. R. Tolkien`. */
const initials = /(?<![\p{L}\p{M}\p{N}])\p{L}\. (?=\p{L}\.)/gu;

/**
 * What a Chinese or Japanese text ends in between brackets, in Latin letters, as titles have the English term; one that is
 * longer may need several lines.
 */
const gloss = /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}”」』] ?)[(（][ -'*-~]{1,25}[)）]$/u;

/** The space between a number and the sign of a unit, or the Chinese character that counts: `10 MB`, `5 %`, `6 年`. */
const beforeUnit = new RegExp(
  String.raw`(?<=\p{N}) (?=(?:[%‰°€£¥₽]|[\p{Script=Han}]|` +
    String.raw`(?:°[CF]|[kKMGTP]?i?[Bb]|[kcmµn]?m|[kmµ]?g|[mµn]?s|[kMG]?Hz|[kMG]?Wh?|[kM]?V|min|h)(?![\p{L}\p{N}])))`,
  'gu',
);

/** How much of something is asked for: `How good is it?` would be parted after its first word, since the lines are as long then. */
const degree =
  /(?<![\p{L}\p{N}])(how) (?=(?:good|bad|many|much|long|far|fast|slow|often|big|small|large|high|low|old|new|deep|hard|easy|well|soon|late|likely|accurate|reliable)(?!\p{L}))/giu;

/** The space before a dash between words, which ends a line rather than begin one; hyphens may stand for the dash. */
const beforeDash = /(?<=\S) (?=(?:[–—]|-{1,3}) )/gu;
/** The same before the dot in a name that Chinese or Japanese takes over: `布罗妮 · 韦尔`. */
const beforeDot = /(?<=[\p{Script=Han}\p{Script=Katakana}]) (?=[·・•] )/gu;
/** The spaces that French sets within quotation marks and before the signs of a sentence, none of which begins a line. */
const besideSign = /(?<=\S) (?=[:;!?»]+(?:[\s.,…)\]”]|$))|(?<=(?:^|[\s([])«) (?=\S)/gu;
const hyphensAsDash = /(?<=\u00a0)-{2,3}(?= )/gu;

/** Compounds of two words, of which those of few letters stay in one line of a slide: `sixty-one`, `open-source`. */
const compound = /(?<![\p{L}\p{M}\p{N}-])[\p{L}\p{M}\p{N}]+-[\p{L}\p{M}\p{N}]+(?![\p{L}\p{M}\p{N}-])/gu;
const shortCompound = 16;

/** A hyphen that no line is broken behind. */
export const boundHyphen = '\u2011';

/** Hyphens that would leave too little on a line: those before an option, and beside a single letter or a number. */
const shortParts = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}\p{M}-])-+(?=[\p{L}\p{N}])`,
    String.raw`(?<=(?<![\p{L}\p{N}\p{M}-])\p{L}\p{M}*)-(?=[\p{L}\p{N}])`,
    String.raw`(?<=(?<![\p{L}\p{N}])\p{N}{1,4})-(?=[\p{L}\p{N}])`,
    String.raw`(?<=[\p{L}\p{N}])-(?=(?:\p{L}|\p{N}+)(?![\p{L}\p{N}\p{M}]))`,
  ].join('|'),
  'gu',
);

/** At a slash between words, of which none is a mere letter or two. */
export const slashBetweenWords = /(?<=\p{L}{3}-?\/)(?=\p{L}{3})/gu;
/** Short words with slashes, which part them rather than a hyphen does: `client-/server-side`. */
export const slashedWord = /(?<!\S)(?=[^\s/]{0,22}\/)(?=[^\s-]{0,22}-)\S{2,23}(?!\S)/gu;

/** The text with {@link boundHyphen} for each hyphen that no line is broken behind; as long as it was. */
export function bindHyphens(text: string): string {
  if (!text.includes('-')) return text;
  return text
    .replace(shortParts, (hyphens) => boundHyphen.repeat(hyphens.length))
    .replace(slashedWord, (word) =>
      word.search(slashBetweenWords) < 0 ? word : word.replaceAll('-', boundHyphen),
    );
}

/** The text of prose with the spaces and hyphens bound that no book has at the end of a line; as long as it was. */
export function bindProse(text: string): string {
  return bindHyphens(text)
    .replace(besideSign, '\u00a0')
    .replace(initials, (own) => `${own.slice(0, -1)}\u00a0`)
    .replace(beforeUnit, '\u00a0');
}

/** The same for a slide, whose lines are few and short: spaces before dashes are bound, and short compounds. */
export function bindWords(text: string): string {
  return bindProse(text)
    .replace(beforeDash, '\u00a0')
    .replace(beforeDot, '\u00a0')
    .replace(hyphensAsDash, (hyphens) => boundHyphen.repeat(hyphens.length))
    .replace(degree, '$1\u00a0')
    .replace(gloss, (own) => own.replaceAll(' ', '\u00a0').replaceAll('-', boundHyphen))
    .replace(compound, (word) => (word.length > shortCompound ? word : word.replace('-', boundHyphen)));
}

/** Names in code of up to so many characters are easily read in one line: `min-width`. */
const shortName = 20;

/** {@link bindWords} for marked text; code keeps its spaces, and the hyphens of short names no line is broken at. */
export function bindRichText(rich: RichText): string {
  return bindAroundCode(rich, bindWords, (code) =>
    code.length <= shortName ? code.replaceAll('-', boundHyphen) : bindHyphens(code),
  );
}

/** {@link bindProse} for marked text; code keeps its spaces. */
export function bindRichProse(rich: RichText): string {
  return bindAroundCode(rich, bindProse, bindHyphens);
}

type Bind = (text: string) => string;

function bindAroundCode({ text, marks }: RichText, bind: Bind, bindCode: Bind): string {
  const bound = bind(text);
  if (bound === text && !text.includes('-')) return bound;
  let from = 0;
  const parts = marks
    .filter(({ kind }) => kind === 'code')
    .flatMap(({ start, end }) => {
      if (start < from) return [];
      const before = bound.slice(from, start);
      from = end;
      return [before, bindCode(text.slice(start, end))];
    });
  return parts.join('') + bound.slice(from);
}
