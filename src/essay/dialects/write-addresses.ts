/**
 * Addresses of pictures that template code would make: `![…]({{ site.baseurl }}/a.png)`, `{% link {{ page.assets }}/a.png %}`.
 * Nothing is run. Code that only names what the essay says, or the site's root, is replaced by that. Other code becomes part of
 * the address as it stands, so that the picture stays one, and messages can name it.
 */
import type { FrontValue } from '../front-matter/front-matter.ts';
import { applyEdits, type Edit } from '../markdown/edited-text.ts';

/** What names may stand for: what the front matter says, and what the text assigns. */
type Values = ReadonlyMap<string, string>;

const code = String.raw`\{\{[^\n{}]{0,300}\}\}|\{%[^\n{}%]{0,300}(?:\{\{[^\n{}]{0,300}\}\}[^\n{}%]{0,300})?%\}`;
const plain = String.raw`[^\s(){}<>"']{0,300}`;
const address = String.raw`${plain}(?:(?:${code})${plain}){1,4}`;
const attribute = String.raw`\s(?:src|image|img|url|path|image_path|poster)[ \t]*=[ \t]*`;
const places = [
  String.raw`(!\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]\([ \t]*<?)(${address})(?=>?(?:[ \t]+["'][^\n]{0,300})?[ \t]*\))`,
  `(${attribute}")(${address})(?=")`,
  `(${attribute}')(${address})(?=')`,
].map((pattern) => new RegExp(pattern, 'g'));

const assignment = /\{%-?[ \t]*(?:assign|set)[ \t]+([\w-]+)[ \t]*=([^\n{}%]*)%\}/g;
/** What engines call the root of a site, which is where its files are looked for. */
const root = /^(?:(?:site|config)\.)?(?:github\.)?(?:base_?url|url|site_?url)$/i;
/** Filters that put the root of the site before an address. */
const rooting =
  /^(?:(?:relative|absolute)_url|(?:abs|rel)(?:Lang)?URL|url_for|prepend:\s*site\.(?:base)?url)$/;

export function hasAddresses(text: string): boolean {
  return /\{[{%]/.test(text) && /!\[|(?:src|image|img|url|path)[ \t]*=/.test(text);
}

/**
 * The text with these addresses written out, line for line.
 * @param masked the text with code blanked out, offsets unchanged
 */
export function writeAddresses(text: string, masked: string, front: ReadonlyMap<string, FrontValue>): string {
  const values = new Map<string, string>();
  for (const [key, { value }] of front) if (typeof value === 'string') values.set(key, value);
  for (const [, name = '', value = ''] of masked.matchAll(assignment)) {
    const told = evaluate(value.replace(/-$/, ''), values);
    if (told !== undefined) values.set(name, told);
  }
  const edits = places.flatMap((place) =>
    Array.from(masked.matchAll(place), ({ index, 1: before = '', 2: found = '' }): Edit => {
      const start = index + before.length;
      return { start, end: start + found.length, text: writeOut(found, values) };
    }),
  );
  return applyEdits(text, edits).text;
}

/** Tags within tags come first. */
function writeOut(found: string, values: Values): string {
  const inner = found.replace(/\{\{[-<%]?([^{}]*?)[->%]?\}\}/g, (tag, inside: string) =>
    tell(evaluate(inside, values), tag),
  );
  return inner
    .replace(
      /\{%-?[ \t]*(?:(link|asset_path)[ \t]+)?([^{}%]*?)[ \t]*-?%\}/g,
      (tag, name: string | undefined, file: string) =>
        tell(name === undefined ? undefined : name === 'link' ? file.replace(/^\/?/, '/') : file, tag),
    )
    .replace(new RegExp(code, 'g'), keep);
}

function tell(value: string | undefined, tag: string): string {
  return value !== undefined && /^[^\s(){}<>"'\\]*$/.test(value) ? value : tag;
}

/** By their numbers, its signs are read by nothing but what reads addresses. */
function keep(tag: string): string {
  return tag.replace(/[^\w.]/g, (sign) => `&#${String(sign.codePointAt(0))};`);
}

/** What an expression says, if that can be told without running anything. */
function evaluate(expression: string, values: Values): string | undefined {
  const [first = '', ...filters] = expression.split('|').map((part) => part.trim());
  let told = read(first.replace(/^(?:rel)?ref\s+(?=["'])/, ''), values);
  for (const filter of filters) {
    if (told === undefined) return undefined;
    const [, name, operand = ''] = /^(append|prepend):\s*(.*)$/.exec(filter) ?? [];
    const other = name === undefined ? undefined : read(operand, values);
    if (rooting.test(filter)) told = told.replace(/^(?!\/|https?:)/, '/');
    else if (filter === 'url') continue;
    else if (other === undefined) return undefined;
    else told = name === 'append' ? told + other : other + told;
  }
  return told;
}

function read(term: string, values: Values): string | undefined {
  const quoted = /^(["'])(.*)\1$/.exec(term);
  return quoted?.[2] ?? values.get(term.replace(/^page\./, '')) ?? (root.test(term) ? '' : undefined);
}
