/** Reads a theme's custom properties, so that planning knows the sizes and rooms that layouts will have. */
import { readFileSync } from 'node:fs';
import { packageFolder } from '../places.ts';
import type { Talk } from '../talk/talk.ts';

/** A theme's values, as they are for one language. */
export class Theme {
  readonly #values: ReadonlyMap<string, string>;
  /** What was asked for before: planning asks for the same few values at each text. */
  readonly #resolved = new Map<string, string>();
  readonly #sums = new Map<string, Sum>();

  constructor(values: ReadonlyMap<string, string>) {
    this.#values = values;
  }

  /** A value as it stands in the theme, `var()` resolved; empty if the theme has none of that name. */
  text(name: string): string {
    const known = this.#resolved.get(name);
    if (known !== undefined) return known;
    const text = this.#resolve(this.#values.get(name) ?? '', 8);
    this.#resolved.set(name, text);
    return text;
  }

  /** A number, a percentage, a length in px or a sum of some; `em` are of `size` px. 0 if the theme has none of that name. */
  number(name: string, size = 1): number {
    let sum = this.#sums.get(name);
    if (sum === undefined) this.#sums.set(name, (sum = parseSum(this.text(name))));
    return sum.fixed + sum.ems * size;
  }

  /** A list of font families, quotation marks taken off. */
  families(name: string): string[] {
    return this.text(name)
      .split(',')
      .map((family) => family.trim().replaceAll(/^['"]|['"]$/g, ''));
  }

  #resolve(text: string, depth: number): string {
    if (depth === 0) return text;
    return text.replaceAll(/var\((--[\w-]+)(?:,([^()]*))?\)/g, (_, name: string, otherwise = '') =>
      this.#resolve(this.#values.get(name) ?? String(otherwise), depth - 1),
    );
  }
}

interface Sum {
  /** In px, or in nothing. */
  fixed: number;
  ems: number;
}

/** What is no number adds nothing. */
function parseSum(value: string): Sum {
  const [, terms = value] = /^calc\((.*)\)$/s.exec(value) ?? [];
  const sum = { fixed: 0, ems: 0 };
  for (const term of terms.split(' + ')) {
    const number = Number.parseFloat(term) || 0;
    if (/\dem$/.test(term)) sum.ems += number;
    else sum.fixed += number;
  }
  return sum;
}

interface Rule {
  selector: string;
  declarations: [string, string][];
}

/** What holds for all themes: what `shared.css` has, and the rooms. */
const shared = ['base', 'values', 'rooms', 'scripts'];

const known = new Map<string, Rule[]>();

export interface ThemeOptions {
  aspect?: Talk['aspect'];
  /** The CSS of an author's theme, which overlays ours. */
  own?: string | undefined;
}

/** One of our themes as it is for a language (BCP 47), at 16:9 where nothing else is said. */
export function readTheme(
  name: string,
  lang: string,
  { aspect = '16:9', own = '' }: ThemeOptions = {},
): Theme {
  const page: Page = { theme: name, lang, aspect };
  const rules = [...shared.flatMap(readRules), ...readRules(name), ...parseRules(own)].flatMap(
    ({ selector, declarations }) => {
      const weight = weighSelector(selector, page);
      return weight === undefined ? [] : [{ weight, declarations }];
    },
  );
  const values = new Map<string, string>();
  for (const { declarations } of rules.sort((a, b) => a.weight - b.weight)) {
    for (const [property, value] of declarations) values.set(property, value);
  }
  return new Theme(values);
}

function readRules(name: string): Rule[] {
  const rules =
    known.get(name) ?? parseRules(readFileSync(new URL(`src/themes/${name}.css`, packageFolder), 'utf8'));
  known.set(name, rules);
  return rules;
}

/** What CSS tells apart: comments, texts in quotes, the signs that order it, and what stands between. */
const tokens =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n]|\\[\s\S])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[\s\S])*(?:'|(?=\n)|$)|[{};]|[^/"'{};]+|[/"']/g;

/** The rules that always hold: none within `@media` and the like, nor within other rules. */
function parseRules(css: string): Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let text = '';
  for (const [token] of css.matchAll(tokens)) {
    if (token.startsWith('/*')) continue;
    if (token === '{') {
      if (depth === 0) rules.push({ selector: text.trim(), declarations: [] });
      depth += 1;
    } else if (token === '}' || token === ';') {
      if (depth === 1) rules.at(-1)?.declarations.push(...parseDeclaration(text));
      if (token === '}') depth = Math.max(0, depth - 1);
    } else {
      text += token;
      continue;
    }
    text = '';
  }
  return rules.filter(({ selector }) => !selector.startsWith('@'));
}

function parseDeclaration(text: string): [string, string][] {
  const [, property, value] = /^\s*([\w-]+)\s*:([\s\S]*)$/.exec(text) ?? [];
  return property === undefined || value === undefined ? [] : [[property, value.trim()]];
}

interface Page {
  theme: string;
  lang: string;
  aspect: string;
}

/** How much a selector counts if it matches the page; more if it asks for the language. */
function weighSelector(selector: string, { theme, lang, aspect }: Page): number | undefined {
  const weights = splitSelectors(selector).flatMap((each) => {
    const languages = Array.from(each.matchAll(/:lang\(["']?([\w-]+)["']?\)/g), ([, wanted = '']) => wanted);
    if (languages.length > 0 && !languages.some((wanted) => matchesLanguage(lang, wanted))) return [];
    const bare = each.replaceAll(/:lang\([^()]*\)/g, '').replaceAll(/:is\([\s,]*\)/g, '');
    const { element, conditions } = ofPage.exec(bare)?.groups ?? {};
    if (conditions === undefined) return [];
    const asked = Array.from(conditions.matchAll(condition), ([, , name, wanted]) => ({ name, wanted }));
    if (asked.some(({ name = theme, wanted = aspect }) => name !== theme || wanted !== aspect)) return [];
    return [asked.length + (languages.length > 0 ? 1 : 0) + (element === undefined ? 0 : 0.1)];
  });
  return weights.length === 0 ? undefined : Math.max(...weights);
}

/** What a page answers to, whatever its language. */
const condition =
  /:root|\[\s*lang\s*\]|\[\s*data-theme\s*(?:=\s*(["']?)([\w-]+)\1\s*)?\]|\[\s*data-aspect\s*=\s*["']([\d:]+)["']\s*\]/g;
const ofPage = new RegExp(`^(?<element>html)?(?<conditions>(?:${condition.source.replace('\\1', '\\3')})*)$`);

/** At the commas that stand in no brackets. */
function splitSelectors(selector: string): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const sign of selector) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += sign;
  }
  return [...parts, part].map((each) => each.trim());
}

function matchesLanguage(lang: string, wanted: string): boolean {
  const [own, asked] = [lang.toLowerCase(), wanted.toLowerCase()];
  return own === asked || own.startsWith(`${asked}-`);
}
