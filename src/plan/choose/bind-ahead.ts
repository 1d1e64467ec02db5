import { comesBack } from './comes-back.ts';
import type { PartUnit } from './part-units.ts';

/** The same units; one that only announces the paragraph behind it follows that. */
export function bindAhead(units: readonly PartUnit[]): PartUnit[] {
  const bound = [...units];
  for (const [index, unit] of units.entries()) {
    if (unit.follows !== undefined && unit.leans !== true) continue;
    if (!announcesNext(unit, units[index + 1]) || comesBack(bound, index + 1, (at) => at === index)) continue;
    const free = { ...unit, follows: index + 1 };
    delete free.leans;
    bound[index] = free;
  }
  return bound;
}

function announcesNext(unit: PartUnit, next: PartUnit | undefined): boolean {
  if (next?.section !== unit.section) return false;
  const last = unit.parts.at(-1);
  return last !== undefined && /[:：]$/u.test(last.says.at(-1)?.text.trim() ?? '') && isProse(unit);
}

/** Whether nothing stands on its slides but words of its own: code and lists have come to what announces them. */
function isProse({ parts }: PartUnit): boolean {
  return (
    parts.length === 1 &&
    parts.every(
      ({ slide, isRider }) => isRider === true || slide.layout === 'points' || slide.layout === 'statement',
    )
  );
}
