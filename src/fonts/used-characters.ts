/** Which characters a page sets, by what they are set in: told from its HTML, rather too many than too few. */

export interface UsedCharacters {
  /** All of them. */
  all: ReadonlySet<string>;
  /** Those in code. */
  code: ReadonlySet<string>;
  /** Those in formulas, and those that browsers set there instead. */
  math: ReadonlySet<string>;
  /** Those that may be italic; none where nothing on the page is of a kind that is ever set so. */
  italic: ReadonlySet<string>;
}

/** What browsers and style sheets add by themselves: hyphens, counters, what is cut short. */
export const always = '0123456789-‐…';
const code = /<(code|pre|kbd|samp)\b[^>]*>([\s\S]*?)<\/\1>/g;
const math = /<math\b[\s\S]*?<\/math>/g;
/** Signs that stand in no formula's text: that of a root, those around the number of an equation, a real minus. */
const alwaysInMath = '√()−';
/** Where the italic letters of formulas begin in Unicode, and the letters that browsers set in them. */
const mathItalics = [
  { first: 'A', last: 'Z', italic: 0x1d434 },
  { first: 'a', last: 'z', italic: 0x1d44e },
  { first: 'Α', last: 'Ω', italic: 0x1d6e2 },
  { first: 'α', last: 'ω', italic: 0x1d6fc },
] as const;
/** Letters whose italic ones stand elsewhere in Unicode. */
const otherMathItalics: Readonly<Record<string, string>> = {
  h: 'ℎ', ı: '𝚤', ȷ: '𝚥', ϴ: '𝛳', '∇': '𝛻', '∂': '𝜕', ϵ: '𝜖', ϑ: '𝜗', ϰ: '𝜘', ϕ: '𝜙', ϱ: '𝜚', ϖ: '𝜛',
}; // prettier-ignore
/** An empty element sets no words. */
const mayBeItalic = /<(?:em|i|cite)\b[^>]*>(?!<\/)|class="[^"]*\b(?:question|note)\b/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * The characters of a page.
 * @param css the style sheets that the page asks for, since they may add characters
 */
export function findUsedCharacters(html: string, css: string): UsedCharacters {
  const contents = [...css.matchAll(/content:\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, one, other]) => one ?? other,
  );
  const words = [readText(html), ...readAttributes(html), ...contents, always].join('');
  const all = listCharacters(words);
  if (css.includes('text-transform')) for (const each of [...all].join('').toUpperCase()) all.add(each);
  return {
    all,
    code: listCharacters(
      [...html.matchAll(code)].map(([, , inside = '']) => readText(inside) + always).join(''),
    ),
    math: listCharacters([...html.matchAll(math)].map(([whole]) => readMath(whole)).join('')),
    italic: mayBeItalic.test(html) ? all : new Set(),
  };
}

/** The characters of a text, each once, in its order; of megabytes most are known before a string is made of them. */
function listCharacters(text: string): Set<string> {
  const isKnown = new Uint8Array(0x10000);
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isKnown[unit] === 1) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    found.add(character);
    if (character.length > 1) at += 1;
    // Halves of a character are not known by themselves.
    else isKnown[unit] = Number(unit < 0xd800 || unit > 0xdfff);
  }
  return found;
}

/** Browsers set a variable of one letter in an italic that has a character of its own. */
function readMath(formula: string): string {
  const variables = [...formula.matchAll(/<mi\b[^>]*>([^<]+)<\/mi>/g)].map(([, name = '']) => decode(name));
  return readText(formula) + variables.map(italicInMath).join('') + always + alwaysInMath;
}

function italicInMath(name: string): string {
  const [letter = '', ...rest] = name.trim();
  if (rest.length > 0) return '';
  const other = otherMathItalics[letter];
  if (other !== undefined) return other;
  const row = mathItalics.find(({ first, last }) => letter >= first && letter <= last);
  return row === undefined
    ? ''
    : String.fromCodePoint((letter.codePointAt(0) ?? 0) - (row.first.codePointAt(0) ?? 0) + row.italic);
}

function readText(html: string): string {
  return decode(
    html
      .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/[\t\n\r]/g, ' '),
  );
}

/** What a picture says where it cannot be shown, and values that style sheets or scripts may show. */
function readAttributes(html: string): string[] {
  return [...html.matchAll(/\s(?:alt|aria-label|data-[\w-]+)="([^"]*)"/g)].map(([, value = '']) =>
    decode(value),
  );
}

function decode(text: string): string {
  return text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name = '') => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      return entities[String(name)] ?? whole;
    },
  );
}
