/** Which characters a page sets, by what they are set in: told from its HTML, rather too many than too few. */

export interface UsedCharacters {
  /** All of them. */
  all: ReadonlySet<string>;
  /** Those in code. */
  code: ReadonlySet<string>;
  /** Those that may be italic; none where nothing on the page is of a kind that is ever set so. */
  italic: ReadonlySet<string>;
}

/** What browsers and style sheets add by themselves: hyphens, counters, what is cut short. */
const always = '0123456789-‐…';
const code = /<(code|pre|kbd|samp)\b[^>]*>([\s\S]*?)<\/\1>/g;
const mayBeItalic = /<(?:em|i|cite)\b|class="[^"]*\b(?:question|note)\b/;
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
  const all = new Set(css.includes('text-transform') ? words + words.toUpperCase() : words);
  return {
    all,
    code: new Set([...html.matchAll(code)].map(([, , inside = '']) => readText(inside) + always).join('')),
    italic: mayBeItalic.test(html) ? all : new Set(),
  };
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
