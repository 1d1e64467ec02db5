/** Letters of formulas, which mean what the first formula that has them says. */
import { wordSet } from '../../condense/words/word-set.ts';
import type { Need } from '../needs.ts';
import type { SlideText } from '../slide-text.ts';

/** Words within a formula stand for themselves. */
const words = /\\(?:text|textbf|textit|mathrm|mathsf|mbox|operatorname)\s*\{[^{}]*\}/gu;
const sign = /\\[A-Za-z]+|\p{L}/gu;
const greek = wordSet(`
  alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon
  phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega`);

/** The slide whose formula had the letter first, for each later slide with a formula that has it. */
export function findSymbols(slides: readonly SlideText[]): Need[] {
  const introducedOn = new Map<string, number>();
  const needs: Need[] = [];
  for (const [by, { formulas }] of slides.entries()) {
    const letters = new Set(formulas.flatMap(listLetters));
    const sources = new Set([...letters].flatMap((letter) => introducedOn.get(letter) ?? []));
    for (const of of sources) if (slides[of]?.kinds.has('math') === true) needs.push({ by, of });
    for (const letter of letters) if (!introducedOn.has(letter)) introducedOn.set(letter, by);
  }
  return needs;
}

/** The letters that stand for something, Greek ones as TeX's commands; all other commands say how it is set. */
function listLetters(formula: string): string[] {
  const signs = formula.replace(words, ' ').match(sign) ?? [];
  return signs.filter((each) => !each.startsWith('\\') || greek.has(each.slice(1)));
}
