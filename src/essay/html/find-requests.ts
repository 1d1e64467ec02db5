/** What in an author's style sheet would request another file: a deck loads nothing but what Lectern wrote for it. */
import { themeNames, type Talk } from '../../talk/talk.ts';

/** A place in a style sheet that is refused. */
export interface Refused {
  /** As it stands there, shortened. */
  what: string;
  /** 1-based. */
  line: number;
}

/** What CSS tells apart before anything else: comments, texts in quotes, what may ask for a file, and the rest. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[\s\S])*(?:'|(?=\n)|$)|(?<asks>@import(?![\w-])|(?<![\w-])(?:url|src|image|(?:-webkit-)?image-set)\(|\\)|[\s\S]/giu;

/** Addresses that hold what they name, or name a part of the page. */
const harmless = /url\(\s*(?:"(?:data:|#)[^"\\\n]*"|'(?:data:|#)[^'\\\n]*'|(?:data:|#)[^\s"'()\\]*)\s*\)/iuy;

/** As many are told of as anyone reads. */
const mostFound = 10;

/**
 * The first places in a style sheet, its lines ending in LF, that request a file or could hide such a request:
 * `@import`, addresses other than `data:` and `#…`, and backslashes outside texts, by which any word can be written
 * otherwise. (CSS Syntax Module Level 3, section 4.)
 */
export function findRequests(css: string): Refused[] {
  const found: Refused[] = [];
  const source = css.replaceAll('\f', '\n');
  let line = 1;
  let counted = 0;
  tokens.lastIndex = 0;
  for (let match = tokens.exec(source); match !== null; match = tokens.exec(source)) {
    if (match.groups?.['asks'] === undefined) continue;
    harmless.lastIndex = match.index;
    if (harmless.test(source)) {
      tokens.lastIndex = harmless.lastIndex;
      continue;
    }
    line += source.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    const [what = ''] = source.slice(match.index, match.index + 60).split(/[;{}\n]/u);
    found.push({ what: what.trim(), line });
    if (found.length === mostFound) break;
  }
  return found;
}

/** Which of our themes a style sheet changes: the last that it names in its selectors, Paper if it names none. */
export function baseTheme(css: string): Talk['theme'] {
  const names = (name: string) =>
    new RegExp(`\\[\\s*data-theme\\s*=\\s*(["']?)${name}\\1\\s*\\]`, 'u').test(css);
  return themeNames.findLast(names) ?? 'paper';
}
