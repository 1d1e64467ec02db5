/** How wide a formula within a text is set, by its TeX source: rather too wide than too narrow. */

/** Commands that say how to set what follows and show nothing. */
const silent =
  /^\\(?:left|right|bigl?|bigr|Bigl?|Bigr|displaystyle|textstyle|limits|nolimits|mathrm|mathbf|mathit|mathcal|mathbb|mathsf|operatorname|text|textbf|textit|boldsymbol|begin|end|vec|hat|bar|tilde|d?dot|overline|underline|widehat|widetilde)$/;
/** Relations and operators, with the space around them. */
const operator =
  /^(?:[=<>+\-*/]|\\(?:le|ge|leq|geq|ne|neq|approx|equiv|sim|to|in|notin|times|cdot|pm|mp|subset|cup|cap|implies|iff|rightarrow|leftarrow|Rightarrow|mapsto|propto|mid))$/;
const scriptScale = 0.72;

/** What stands between two braces. */
interface Group {
  width: number;
  /** The widest script at what was set last. */
  script: number;
  isScript: boolean;
}

/** What has rows that stand over one another, and holds nothing of the kind. */
const rows =
  /\\begin\{((?:[a-zA-Z]*matrix|array|cases)\*?)\}(?:\{[^{}]*\})?((?:(?!\\begin\{)[\s\S])*?)\\end\{\1\}/gu;

/** In ems. Of scripts below and above one another, and of the rows of a matrix, the widest counts. */
export function measureFormula(source: string): number {
  let flat = source;
  for (let before = ''; before !== flat;) {
    before = flat;
    flat = flat.replaceAll(rows, (_, _name, body: string) => `(${findWidest(body)})`);
  }
  return measureLine(flat);
}

function findWidest(body: string): string {
  const [widest = ''] = body.split(/\\\\(?:\[[^\]]*\])?/u).sort((a, b) => measureLine(b) - measureLine(a));
  return `{${widest.replaceAll('&', '\\quad ')}}`;
}

function measureLine(source: string): number {
  const open: Group[] = [];
  let group: Group = { width: 0, script: 0, isScript: false };
  let isScript = false;
  for (const [token] of source.matchAll(/\\[A-Za-z]+|\\.|[^\s]/gu)) {
    if (token === '^' || token === '_') {
      isScript = true;
      continue;
    }
    if (token === '{') {
      open.push(group);
      group = { width: 0, script: 0, isScript };
    } else if (token === '}') close();
    else add(measureToken(token), isScript);
    isScript = false;
  }
  while (open.length > 0) close();
  return group.width;

  function close(): void {
    const { width, isScript: wasScript } = group;
    const outer = open.pop();
    if (outer === undefined) return;
    group = outer;
    add(width, wasScript);
  }

  function add(width: number, asScript: boolean): void {
    const own = asScript ? width * scriptScale : width;
    group.width += asScript ? Math.max(0, own - group.script) : own;
    group.script = asScript ? Math.max(own, group.script) : 0;
  }
}

function measureToken(token: string): number {
  if (silent.test(token)) return 0;
  if (operator.test(token)) return 1.3;
  if (token === '\\qquad') return 2;
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
