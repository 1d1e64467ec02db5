import type { Step } from '../../talk/talk.ts';
import { isEnglish } from '../../talk/text/language.ts';
import { comesBack } from './comes-back.ts';
import type { StepWorth } from './list-units.ts';
import type { PartUnit } from './part-units.ts';

/** “The *five questions* below”, “the steps below” */
const below = /\bthe ((?:\p{L}+ )?\p{L}+s) (?:further )?below\b/iu;

/**
 * The same units; one that only announces the paragraph behind it follows that, and one that points at a list which is
 * read later follows that list.
 */
export function bindAhead(
  units: readonly PartUnit[],
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
): PartUnit[] {
  const bound = [...units];
  for (const [index, unit] of units.entries()) {
    if (unit.follows !== undefined && unit.leans !== true) continue;
    const announced = announcesNext(unit, units[index + 1]) ? index + 1 : undefined;
    const listed = isEnglish(lang) ? findListBelow(units, index, worths) : undefined;
    const target = announced ?? listed;
    if (target === undefined || comesBack(bound, target, (at) => at === index)) continue;
    const free = { ...unit, follows: target };
    delete free.leans;
    bound[index] = announced === undefined ? { ...free, leans: true } : free;
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

function findListBelow(
  units: readonly PartUnit[],
  index: number,
  worths: ReadonlyMap<Step, StepWorth>,
): number | undefined {
  const text = units[index]?.parts.flatMap(({ says }) => says.map((passage) => passage.text)).join(' ') ?? '';
  const named = below.exec(text)?.[1]?.toLowerCase();
  if (named === undefined) return undefined;
  const found = units.findIndex(
    ({ parts }, at) =>
      at > index &&
      parts.some(({ step }) => worths.get(step)?.list !== undefined) &&
      parts[0]?.says[0]?.text.toLowerCase().includes(named) === true,
  );
  return found === -1 ? undefined : found;
}
