/** Chooses what stands over a list, so that the list stays on one slide where it can. */
import { joinSpoken, type LeadPiece, type PointPiece } from '../piece.ts';

/** A list, and the sentence that stands over it, if one does. */
export interface LedList {
  points: PointPiece[];
  lead?: LeadPiece;
}

/**
 * A list that its lead would part stands alone where it reads as well without that, which is then only said.
 * @param holds whether one slide holds the list, with its lead if it has one
 */
export function leadList(
  { points, lead }: LedList & { lead: LeadPiece },
  holds: (list: LedList) => boolean,
): LedList {
  const led = { points, lead };
  const [first, ...others] = points;
  if (lead.isDispensable !== true || first === undefined || others.length === 0 || holds(led)) return led;
  const bare = { points: [{ ...first, ...joinSpoken(lead, first) }, ...others] };
  return holds(bare) ? bare : led;
}
