/** What in a style sheet of the author's would ask for another file: a deck asks for nothing that Lectern did not give it. */

/** A place in a style sheet that is refused. */
export interface Refused {
  /** As it stands there, shortened. */
  what: string;
  /** 1-based. */
  line: number;
}

/** What CSS tells apart before anything else: comments, texts in quotes, addresses, and the rest, character by character. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[\s\S])*(?:'|(?=\n)|$)|(?:@import(?![\w-])|(?<![\w-])(?:url|src|image|(?:-webkit-)?image-set)\()[^;{}\n]*|\\|[\s\S]/giu;

/** Addresses that hold what they name, or name a part of the page. */
const harmless = /^url\(\s*(?:"(?:data:|#)[^"\\\n]*"|'(?:data:|#)[^'\\\n]*'|(?:data:|#)[^\s"'()\\]*)\s*\)/iu;

/**
 * The places in a style sheet, its lines ending in LF, that request a file or could hide such a request: `@import`,
 * addresses other than `data:` and `#…`, and backslashes outside texts, by which any word can be written otherwise.
 * (CSS Syntax Module Level 3, section 4.)
 */
export function findRequests(css: string): Refused[] {
  const found: Refused[] = [];
  const source = css.replaceAll('\f', '\n');
  tokens.lastIndex = 0;
  for (let match = tokens.exec(source); match !== null; match = tokens.exec(source)) {
    const [token] = match;
    if (token !== '\\' && !/^(?:@import|[\w-]+\()/iu.test(token)) continue;
    const allowed = harmless.exec(source.slice(match.index))?.[0];
    // What follows it on its line is looked at too.
    tokens.lastIndex = match.index + (allowed ?? token.slice(0, token === '\\' ? 1 : 4)).length;
    if (allowed !== undefined) continue;
    const line = source.slice(0, match.index).split('\n').length;
    found.push({ what: token.trim().slice(0, 60), line });
  }
  return found;
}

/** Which of our themes a style sheet changes: the one that it names in its selectors, Paper if it names none. */
export function baseTheme(css: string): 'paper' | 'stage' {
  return /\[data-theme=(["']?)stage\1\]/u.test(css) ? 'stage' : 'paper';
}
