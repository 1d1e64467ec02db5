import { findPoint } from '../condense/find-point.ts';
import { signTask } from '../../talk/task-sign.ts';
import type { Leaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * The words of a list item are a point; what a list within it says may stand below them, and what else it holds, and
 * footnotes, are said with the step before.
 */
export function claimListText(leaf: Leaf, { lang, block }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'text' || leaf.role === 'own') return undefined;
  const says = toPassages(signTask(leaf.text, leaf.isDone), leaf);
  if (leaf.role === 'nested' && leaf.isInner !== true) return [{ kind: 'said', says, asides: [] }];
  const { point, isWeak } = findPoint(leaf, lang);
  if (leaf.role === 'nested') {
    const inner = { shows: signTask(point, leaf.isDone), block };
    return [{ kind: 'said', says, asides: [], inner }];
  }
  const { number } = leaf;
  const shows = { kind: 'text', ...signTask(point, leaf.isDone) } as const;
  const counted = number === undefined ? {} : { number };
  return [{ kind: 'point', shows, says, asides: [], block, ...counted, isItem: true, isWeak }];
}
