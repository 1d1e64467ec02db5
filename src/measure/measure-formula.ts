/** How wide a formula within a text is set, by its TeX source: rather too wide than too narrow. */

/** Commands that say how to set what follows and show nothing. */
const silent =
  /^\\(?:left|right|bigl?|bigr|Bigl?|Bigr|displaystyle|textstyle|limits|nolimits|mathrm|mathbf|mathit|mathcal|mathbb|mathsf|operatorname|text|textbf|textit|boldsymbol|begin|end)$/;
/** Relations and operators, with the space around them. */
const operator =
  /^(?:[=<>+\-*/]|\\(?:le|ge|leq|geq|ne|neq|approx|equiv|sim|to|in|notin|times|cdot|pm|mp|subset|cup|cap|implies|iff|rightarrow|leftarrow|Rightarrow|mapsto|propto|mid))$/;
const scriptScale = 0.72;

/** In ems. */
export function measureFormula(source: string): number {
  let width = 0;
  let isScript = false;
  let depth = 0;
  let scriptDepth = 0;
  for (const [token] of source.matchAll(/\\[A-Za-z]+|\\.|[^\s]/gu)) {
    if (token === '{') depth += 1;
    else if (token === '}') {
      depth -= 1;
      if (isScript && depth <= scriptDepth) isScript = false;
    } else if (token === '^' || token === '_') {
      if (!isScript) scriptDepth = depth;
      isScript = true;
    } else {
      width += measureToken(token) * (isScript ? scriptScale : 1);
      if (isScript && depth <= scriptDepth) isScript = false;
    }
  }
  return width;
}

function measureToken(token: string): number {
  if (silent.test(token)) return 0;
  if (operator.test(token)) return 1.3;
  if (token.startsWith('\\'))
    return /^\\[,;:!]$/.test(token)
      ? 0.3
      : Math.max(
          0.9,
          /^\\(?:log|ln|sin|cos|tan|exp|max|min|lim|sup|inf|det|dim|gcd)$/.test(token) ? 1.8 : 0.9,
        );
  if (/[()[\]|,.;:!']/u.test(token)) return 0.4;
  return /[MWmw]/.test(token) ? 0.95 : 0.68;
}
