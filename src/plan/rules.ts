/** The rules in their order: the first that claims a leaf makes its steps. */
import type { Leaf } from './leaf.ts';
import type { Piece } from './piece.ts';
import type { RuleContext } from './rule-context.ts';
import { claimAside } from './rules/aside.ts';
import { claimCallout } from './rules/callout.ts';
import { claimCode } from './rules/code.ts';
import { claimContrast } from './rules/contrast.ts';
import { claimDefinition } from './rules/definition.ts';
import { claimCard } from './rules/card.ts';
import { claimFigure } from './rules/figure.ts';
import { claimFilm } from './rules/film.ts';
import { claimLead } from './rules/lead.ts';
import { claimListText } from './rules/list.ts';
import { claimListening } from './rules/listening.ts';
import { claimMath } from './rules/math.ts';
import { claimNoProse } from './rules/no-prose.ts';
import { claimNumber } from './rules/number.ts';
import { claimPoint } from './rules/points.ts';
import { claimQuestion } from './rules/question.ts';
import { claimQuotation } from './rules/quotation.ts';
import { claimStatement } from './rules/statement.ts';
import { claimSteps } from './rules/steps.ts';
import { claimTable } from './rules/table.ts';
import { claimVerse } from './rules/verse.ts';
import { claimVerseTitle } from './rules/verse-title.ts';

/** Makes steps of a leaf, or leaves it to the rules after it. */
export type Rule = (leaf: Leaf, context: RuleContext) => Piece[] | undefined;

const rules: readonly Rule[] = [
  claimCard,
  claimFilm,
  claimFigure,
  claimCode,
  claimTable,
  claimMath,
  claimCallout,
  claimAside,
  claimNoProse,
  claimListening,
  claimVerse,
  claimVerseTitle,
  claimQuotation,
  claimContrast,
  claimListText,
  claimLead,
  claimDefinition,
  claimSteps,
  claimQuestion,
  claimNumber,
  claimStatement,
  claimPoint,
];

/** The steps of one leaf. */
export function applyRules(leaf: Leaf, context: RuleContext): Piece[] {
  for (const rule of rules) {
    const pieces = rule(leaf, context);
    if (pieces !== undefined) return pieces;
  }
  return [];
}
