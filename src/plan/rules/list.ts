import type { RichText } from '../../talk/shown.ts';
import { findPoint } from '../condense/find-point.ts';
import { leadsOn } from '../condense/judge/leads-on.ts';
import { holdsLead } from '../fit/lead.ts';
import { findName } from '../find/name-alike.ts';
import { signTask } from '../../talk/task-sign.ts';
import type { Leaf, TextLeaf } from '../leaf.ts';
import { toPassages } from '../passage.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/**
 * The words of a list item are a point, or stand with their number over the code that comes right behind them; what a list
 * within it says may stand below them, and what else it holds, and footnotes, are said with the step before.
 */
export function claimListText(leaf: Leaf, context: RuleContext): Piece[] | undefined {
  const { lang, block, after, canvas } = context;
  if (leaf.kind !== 'text' || leaf.role === 'own') return undefined;
  const says = toPassages(signTask(leaf.text, leaf.isDone), leaf);
  if (leaf.role === 'nested' && leaf.isInner !== true) return [{ kind: 'said', says, asides: [] }];
  const { point, isWeak } = leaf.isNamed
    ? { point: findName(leaf.text), isWeak: false }
    : findPoint(leaf, lang);
  if (leaf.role === 'nested') {
    const inner = { shows: signTask(point, leaf.isDone), block };
    return [{ kind: 'said', says, asides: [], inner }];
  }
  const { number } = leaf;
  const shows = { kind: 'text', ...signTask(point, leaf.isDone) } as const;
  const counted = number === undefined ? {} : { number };
  if (after !== undefined && hasCode(leaf, after)) {
    const lead = number === undefined ? shows : putBefore(`${String(number)}. `, shows);
    if (holdsLead(lead, canvas, false))
      return [{ kind: 'lead', shows: { kind: 'text', ...lead }, says, asides: [], block }];
  }
  return [{ kind: 'point', shows, says, asides: [], block, ...counted, isItem: true, isWeak }];
}

/** Code within an item is its own; of code behind a list the last item has to speak. */
function hasCode({ text }: TextLeaf, after: Leaf): boolean {
  if (after.kind !== 'code' || after.fence.text.trim() === '') return false;
  return after.isNested === true || leadsOn(text.text);
}

function putBefore(label: string, { text, marks }: RichText): RichText {
  const by = label.length;
  return {
    text: label + text,
    marks: marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by })),
  };
}
