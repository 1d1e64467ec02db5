/** Formulas that blogs write for MathJax without dollars: environments, brackets behind a backslash, GitHub's fences. */
import type { Code, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { Edit } from '../markdown/edited-text.ts';

const formulas = 'equation|align|alignat|gather|multline|eqnarray|cases|split|[pbvBV]?matrix|aligned|array';
const environment = new RegExp(String.raw`^[ \t]*\\(begin|end)\{((?:${formulas})\*?)\}`, 'gm');
const isFormulaName = new RegExp(
  `^(?:${formulas}|math|displaymath|gathered|smallmatrix|tabular|tikzpicture)$`,
);
const brackets = /(\\{1,2})([()[\]])/g;
const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
/** What a bracket that is only escaped does not hold: “\[sic\]”. */
const isTex = /\\[a-z]+|[\^_]\{|\w[\^_]\w|\s[=<>]\s/i;

/** Whether an environment of this name is a formula; its star is left aside. */
export function isFormulaEnvironment(name: string): boolean {
  return isFormulaName.test(name);
}

/**
 * Edits that write such formulas between dollars.
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findTex(masked: string): Edit[] {
  return [...findEnvironments(masked), ...findBrackets(masked)];
}

function findEnvironments(masked: string): Edit[] {
  const edits: Edit[] = [];
  let open: { start: number; name: string } | undefined;
  for (const { 0: whole, 1: word, 2: name = '', index } of masked.matchAll(environment)) {
    if (word === 'begin') open ??= { start: index, name };
    else if (open?.name === name) {
      edits.push({ start: open.start, end: open.start, text: '\n$$\n' });
      edits.push({ start: index + whole.length, end: index + whole.length, text: '\n$$\n' });
      open = undefined;
    }
  }
  return edits;
}

/** `\(x\)` and `\[x\]`, with one backslash or two, within one paragraph; the last opening before a closing counts. */
function findBrackets(masked: string): Edit[] {
  const edits: Edit[] = [];
  let open: { start: number; inside: number; slashes: string; bracket: string } | undefined;
  for (const { 0: whole, 1: slashes = '', 2: bracket = '', index } of masked.matchAll(brackets)) {
    if (bracket in closing) open = { start: index, inside: index + whole.length, slashes, bracket };
    else if (open?.slashes === slashes && closing[open.bracket] === bracket) {
      const inside = masked.slice(open.inside, index);
      const isFormula = slashes.length === 2 || isTex.test(inside);
      if (isFormula && inside.trim() !== '' && !/\$|\n[ \t]*\n/.test(inside)) {
        const text = bracket === ')' ? `$${inside.trim()}$` : `\n\n$$\n${inside.trim()}\n$$\n\n`;
        edits.push({ start: open.start, end: index + whole.length, text });
      }
      open = undefined;
    } else open = undefined;
  }
  return edits;
}

/** Fences whose language is `math` become formulas, in place. */
export function readMathFences(root: Root): void {
  visit(root, 'code', (node: Code, index, parent) => {
    if (parent === undefined || index === undefined || node.lang?.toLowerCase() !== 'math') return;
    const at = node.position === undefined ? {} : { position: node.position };
    parent.children[index] = { type: 'math', value: node.value, ...at };
  });
}
