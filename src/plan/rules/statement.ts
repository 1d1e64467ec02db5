import { fitText } from '../fit/fit-text.ts';
import { findBold } from '../condense/find-bold.ts';
import { findPoint } from '../condense/find-point.ts';
import { trimPoint } from '../condense/trim-point.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { dropTimeStamp } from '../find/drop-time-stamp.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** Words that a section may consist of to be shown whole. */
const mostWords = 20;

/** What is no longer is shown even where it says little: “Hello.” */
const fewWords = 4;

/** A section that is one short paragraph says what it has to say at once: shown whole, nothing left out. */
export function claimStatement(leaf: Leaf, { alone, canvas, lang }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role !== 'own' || !alone) return undefined;
  const words = countWords(leaf.text.text);
  if (words > mostWords) return undefined;
  if (findBold(leaf.text, lang) !== undefined) return undefined;
  // What only leads on or takes leave is said.
  if (words > fewWords && findPoint(leaf, lang).isWeak) return undefined;
  const whole = trimPoint(dropTimeStamp(leaf.text));
  const fit = fitText('statement', whole, canvas);
  if (fit === undefined) return undefined;
  const says = toPassages(leaf.text, leaf);
  return [{ kind: 'slide', layout: 'statement', fit, shows: { kind: 'text', ...whole }, says, asides: [] }];
}
