/** How wide and high a formula is set, near enough to choose its size without a browser. */

/** In ems. */
export interface MathSize {
  width: number;
  height: number;
}

/** In ems: a letter or digit, an operator with the space around it, a letter of a word. */
const widths: Readonly<Record<string, number>> = { mi: 0.52, mn: 0.5, mo: 1.25, mtext: 0.48 };
const narrow = /[()[\]{}|,.;:!′/]/u;
const broad = /[mwΩ\p{Lu}]/u;
const broadest = /[MW\u{1d400}-\u{1d7ff}]/u;
const invisible = /[\u2061-\u2064]/u;
/** Signs that are larger where a formula stands by itself. */
const large = /[∑∏∐∫-∳⋀-⋃⨀-⨌]/u;
const scripts = new Set(['msub', 'msup', 'msubsup']);
const limits = new Set(['mover', 'munder', 'munderover']);
const scriptScale = 0.7;
const lineHeight = 1.2;
const largeHeight = 2.2;
/** Between the columns and the rows of a matrix. */
const columnGap = 1;
const rowGap = 0.3;
/** How much of a script stands beside the line that it belongs to, not above or below it. */
const besideLine = 0.7;
const leastBeyond = 0.1;

interface Open {
  name: string;
  attributes: string;
  children: Measured[];
  text: string;
}

interface Measured extends MathSize {
  /** The cells of a row, whose columns the table makes equal. */
  cells?: MathSize[];
}

/** Size of MathML: what stands over one another is as wide as its widest part, everything else adds up. */
export function measureMath(mathml: string): MathSize {
  const stack: Open[] = [{ name: '', attributes: '', children: [], text: '' }];
  const tokens = mathml.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g);
  for (const [, closing, name = '', attributes = '', empty, text] of tokens) {
    const top = stack.at(-1);
    if (top === undefined) break;
    if (text !== undefined) top.text += text;
    else if (closing === '' && empty === '') stack.push({ name, attributes, children: [], text: '' });
    else if (closing === '/' && stack.length > 1) {
      stack.pop();
      stack.at(-1)?.children.push(measureElement(top));
    }
  }
  return besides(stack[0]?.children ?? []);
}

function measureElement({ name, attributes, children, text }: Open): Measured {
  const width = widths[name];
  if (width !== undefined) {
    const letters = Array.from(text.replace(/&\w+;/g, name === 'mo' ? '=' : '.'));
    return {
      width: letters.reduce((sum, letter) => sum + measureLetter(letter, width), 0),
      height: large.test(text) ? largeHeight : lineHeight,
    };
  }
  const row = besides(children);
  const [base = row, ...others] = children;
  if (name === 'mfrac') return { width: widest(children) + 0.1, height: sumOf(children, 'height') + 0.3 };
  if (limits.has(name)) {
    const height = base.height + sumOf(others, 'height') * scriptScale + 0.3;
    return { width: widest(children) + 0.1, height };
  }
  if (scripts.has(name)) {
    const rest = sumOf(others, 'width') * scriptScale;
    const beyond = others.map(({ height }) => Math.max(leastBeyond, height * scriptScale - besideLine));
    return { width: base.width + rest, height: base.height + beyond.reduce((sum, own) => sum + own, 0) };
  }
  if (name === 'mtr') return { ...row, cells: children };
  if (name === 'mtable') return measureTable(children);
  if (name === 'msqrt' || name === 'mroot') return { width: row.width + 0.7, height: row.height + 0.3 };
  const scale = name === 'mstyle' ? readEms(attributes, 'mathsize', 1) : 1;
  const space = name === 'mspace' ? Math.max(0, readEms(attributes, 'width', 0)) : 0;
  return { width: row.width * scale + space, height: row.height * scale };
}

function measureLetter(letter: string, usual: number): number {
  if (invisible.test(letter)) return 0;
  if (narrow.test(letter)) return 0.35;
  if (broadest.test(letter)) return 0.95;
  return broad.test(letter) ? 0.76 : usual;
}

function measureTable(rows: readonly Measured[]): MathSize {
  const columns: number[] = [];
  for (const { cells = [] } of rows) {
    for (const [at, { width }] of cells.entries()) columns[at] = Math.max(columns[at] ?? 0, width);
  }
  const gaps = Math.max(0, columns.length - 1) * columnGap;
  return {
    width: columns.reduce((sum, width) => sum + width, gaps) + 0.1,
    height: sumOf(rows, 'height') + rows.length * rowGap,
  };
}

function besides(parts: readonly MathSize[]): MathSize {
  return { width: sumOf(parts, 'width'), height: Math.max(lineHeight, ...parts.map(({ height }) => height)) };
}

function sumOf(parts: readonly MathSize[], side: keyof MathSize): number {
  return parts.reduce((sum, part) => sum + part[side], 0);
}

function widest(parts: readonly MathSize[]): number {
  return Math.max(0, ...parts.map(({ width }) => width));
}

function readEms(attributes: string, name: string, otherwise: number): number {
  const ems = Number(new RegExp(`\\b${name}="([\\d.]+)em"`).exec(attributes)?.[1]);
  return Number.isFinite(ems) ? ems : otherwise;
}
