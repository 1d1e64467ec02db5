/** Formulas as MathML, which browsers set by themselves. Temml is loaded by talks with formulas only. */
import type Temml from 'temml';
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { makeSoon, type Soon } from '../soon.ts';

/** A formula for paper: PDFs know no MathML, so that it has its source as a description there, as `\(x^2\)`. */
export function describeMath(formula: string, source: string): string {
  const name = escapeHtml(`\\(${source.trim()}\\)`);
  return formula.replace(/^<math/, () => `<math role="img" aria-label="${name}"`);
}

/** As high and deep as letters are: browsers make a row no higher than its own, and an `r` would stand close to a `g`. */
const strut = '<mspace width="0em" height="0.72em" depth="0.28em"></mspace>';

/** Sets a formula's TeX source as MathML; the source itself where it is no TeX. */
export type SetMath = (source: string, display: 'block' | 'inline') => string;

/** Formulas by how they stand and their source: each is on several pages. */
const formulas = new Map<string, string>();
const mostKept = 20_000;

let known: SetMath | undefined;

/** What sets formulas: at once, after the first time. */
export function prepareMath(): Soon<SetMath> {
  return (
    known ??
    import('temml').then(({ default: temml }) => {
      known = (source, display) => {
        const key = `${display} ${source}`;
        const formula = formulas.get(key) ?? setMath(temml, source, display);
        if (formulas.size >= mostKept) formulas.clear();
        formulas.set(key, formula);
        return formula;
      };
      return known;
    })
  );
}

/** A formula as {@link SetMath} sets it. */
export function stringifyMath(...formula: Parameters<SetMath>): Soon<string> {
  return makeSoon(prepareMath(), (set) => set(...formula));
}

function setMath(temml: typeof Temml, ...[source, display]: Parameters<SetMath>): string {
  try {
    const formula = temml.renderToString(source, {
      displayMode: display === 'block',
      throwOnError: true,
      annotate: false,
      wrap: display === 'block' ? '=' : 'none',
    });
    return formula.replaceAll(/<mtd\b[^>]*>/g, (cell) => `${cell}${strut}`);
  } catch {
    return `<code dir="ltr">${escapeHtml(source)}</code>`;
  }
}
