/** How wide a formula is set, near enough to choose its size without a browser. */

/** In ems: a letter or digit, an operator with the space around it, a letter of a word. */
const widths: Readonly<Record<string, number>> = { mi: 0.55, mn: 0.5, mo: 0.8, mtext: 0.48 };
const narrow = /^[()[\]{}|,.;:!′]$/u;
const largest = new Set(['mfrac', 'mover', 'munder', 'munderover', 'mtable']);
const scripts = new Set(['msub', 'msup', 'msubsup']);
const scriptScale = 0.7;

interface Open {
  name: string;
  children: number[];
  text: string;
}

/** Width of MathML in ems: fractions are as wide as their widest part, everything else adds up. */
export function measureMath(mathml: string): number {
  const stack: Open[] = [{ name: '', children: [], text: '' }];
  for (const [, closing, name = '', empty, text] of mathml.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>|([^<]+)/g)) {
    const top = stack.at(-1);
    if (top === undefined) break;
    if (text !== undefined) top.text += text;
    else if (closing === '' && empty === '') stack.push({ name, children: [], text: '' });
    else if (closing === '/' && stack.length > 1) {
      stack.pop();
      stack.at(-1)?.children.push(measureElement(top));
    }
  }
  return stack[0]?.children.reduce((sum, width) => sum + width, 0) ?? 0;
}

function measureElement({ name, children, text }: Open): number {
  const width = widths[name];
  if (width !== undefined) return (narrow.test(text) ? 0.35 : width) * text.replace(/&\w+;/g, '.').length;
  const [base = 0, ...others] = children;
  const rest = others.reduce((sum, child) => sum + child, 0);
  if (largest.has(name)) return Math.max(0, ...children) + 0.1;
  if (scripts.has(name)) return base + rest * scriptScale;
  if (name === 'mtr') return base + rest + others.length;
  if (name === 'msqrt' || name === 'mroot') return base + rest + 0.7;
  return base + rest;
}
