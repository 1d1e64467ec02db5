/** Words that stay or go together, whichever rule would part them. */
import { findAntecedents } from './bonds/antecedent.ts';
import { findAttributions } from './bonds/attribution.ts';
import { findComplements } from './bonds/complement.ts';
import { findCorrelatives } from './bonds/correlative.ts';
import { findExistence } from './bonds/existence.ts';
import { findSeries } from './bonds/series.ts';
import type { Sentence, Span } from './sentence.ts';

/** The indices of two tokens of which a point shows both or neither. */
export type Bond = readonly [number, number];

export function findBonds(sentence: Sentence): Bond[] {
  return [
    findAntecedents,
    findAttributions,
    findComplements,
    findCorrelatives,
    findExistence,
    findSeries,
  ].flatMap((find) => find(sentence));
}

/** Whether leaving the span away would part two bonded words. */
export function breaksBond({ start, end }: Span, bonds: readonly Bond[]): boolean {
  const isCut = (at: number) => at >= start && at < end;
  return bonds.some(([one, other]) => isCut(one) !== isCut(other));
}
