/** Parts a formula that no slide holds at a size to be read: a long line into rows, many rows over slides. */
import { measureFormula } from '../../measure/measure-formula.ts';

/** In ems, of what a slide holds at the smallest size: the width of a line, and the height of all rows. */
const room = { width: 34, high: 17, highAcross: 11.5 } as const;
/** So wide, rows still stand beside a heading, and have the slide's height. */
const beside = 22;
/** The height of a row in ems, with what keeps it from the next. */
const heights = { matrixRow: 1.5, plain: 1.75, fraction: 3.1, limits: 3.6 } as const;

const relation =
  /^(?:[=<>]|\\(?:l|g)e(?:q|qslant)?|\\n?eq?|\\approx|\\equiv|\\sim|\\to|\\implies|\\iff|\\(?:R|r)ightarrow|\\propto)$/;
const operator = /^(?:[+-]|\\(?:pm|mp|times|cdot|cup|cap|oplus|wedge|vee|land|lor))$/;
const environment = /^\\begin\{(aligned|align\*?|gathered|gather\*?|split)\}([\s\S]*)\\end\{\1\}$/;

/** What has rows of its own within one of the formula's. */
const matrix = /\\begin\{(?:[a-zA-Z]*matrix|array|cases)\}[\s\S]*?\\end\{/gu;

/** The TeX of each slide; the formula itself where one slide holds it, or where nothing can be parted. */
export function splitFormula(source: string): string[] {
  const tex = source.trim();
  const [, , body] = environment.exec(tex) ?? [];
  const rows = body === undefined ? breakLine(tex) : splitRows(body);
  if (rows.length < 2) return [source];
  const widest = Math.max(...rows.map(measureRow));
  const high = widest <= beside ? room.high : room.highAcross;
  const total = rows.reduce((sum, row) => sum + heightOf(row), 0);
  const slides = Math.ceil(total / high);
  if (slides === 1) return body === undefined ? [align(rows)] : [source];
  // About as much on each, so that no slide shows a stray row.
  let above = 0;
  const parts = Map.groupBy(rows, (row) => {
    const middle = above + heightOf(row) / 2;
    above += heightOf(row);
    return Math.floor((middle / total) * slides);
  });
  return [...parts.values()].map(align);
}

/** A formula without what only sets it in rows: the same for a whole one and for its parts together. */
export function bareFormula(source: string): string {
  return source.replaceAll(
    /\\(?:begin|end)\{(?:aligned|align\*?|gathered|gather\*?|split)\}|\\qquad(?![a-z])|\\\\(?:\[[^\]]*\])?|[&\s]/giu,
    '',
  );
}

function align(rows: readonly string[]): string {
  return `\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}`;
}

/** The rows of an environment, parted where it stands open itself. */
function splitRows(body: string): string[] {
  const rows: string[] = [];
  let start = 0;
  for (const { token, at, depth } of listTokens(body)) {
    if (token !== '\\\\' || depth > 0) continue;
    rows.push(body.slice(start, at).trim());
    const [distance = ''] = /^\*?(?:\[[^\]]*\])?/.exec(body.slice(at + 2)) ?? [];
    start = at + 2 + distance.length;
  }
  return [...rows, body.slice(start).trim()].filter((row) => row !== '');
}

/** The rows of a line that is too long: it goes on before a relation, or an operator, that stands in no bracket. */
function breakLine(tex: string): string[] {
  if (measureRow(tex) <= room.width) return [tex];
  const tokens = [...listTokens(tex)].filter(({ depth }) => depth === 0);
  if (tokens.some(({ token }) => token === '\\\\' || token === '&' || token.startsWith('\\tag')))
    return [tex];
  const starts = tokens
    .filter(({ token, at }) => at > 0 && (relation.test(token) || operator.test(token)))
    .map(({ at }) => at);
  const rows: string[] = [];
  let begin = 0;
  for (const [index, at] of starts.entries()) {
    const next = starts[index + 1] ?? tex.length;
    if (at === begin || measureRow(tex.slice(begin, next)) <= room.width - 2) continue;
    rows.push(tex.slice(begin, at).trim());
    begin = at;
  }
  rows.push(tex.slice(begin).trim());
  return rows.length < 2 ? [tex] : rows.map((row, index) => `&${index === 0 ? '' : '\\qquad '}${row}`);
}

interface Token {
  token: string;
  at: number;
  /** How many braces, brackets and environments are open there. */
  depth: number;
}

function* listTokens(tex: string): Generator<Token> {
  let depth = 0;
  for (const { 0: token, index: at } of tex.matchAll(
    /\\(?:begin|end)\s*\{[^}]*\}|\\[A-Za-z]+|\\[\s\S]|\S/gu,
  )) {
    if (/^(?:[})\]]|\\(?:end\b.*|right|\}))$/u.test(token)) depth = Math.max(0, depth - 1);
    yield { token, at, depth };
    if (/^(?:[{([]|\\(?:begin\b.*|left|\{))$/u.test(token)) depth += 1;
  }
}

/** Of a fraction the longer half counts. */
function measureRow(row: string): number {
  const fraction = /\\[dt]?frac\s*\{((?:[^{}]|\{[^{}]*\})*)\}\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gu;
  return measureFormula(
    row.replaceAll(fraction, (_, above: string, below: string) =>
      above.length > below.length ? above : below,
    ),
  );
}

function heightOf(row: string): number {
  return Math.max(heightOfLine(row), ...Array.from(row.matchAll(matrix), ([rows]) => heightOfMatrix(rows)));
}

function heightOfMatrix(rows: string): number {
  return heights.matrixRow * rows.split('\\\\').length;
}

function heightOfLine(row: string): number {
  if (/\\(?:sum|prod|bigcup|bigcap|lim|max|min)\s*(?:\\limits\s*)?_|\\(?:begin|under|over)/.test(row))
    return heights.limits;
  return /\\(?:d?frac|int|binom)/.test(row) ? heights.fraction : heights.plain;
}
