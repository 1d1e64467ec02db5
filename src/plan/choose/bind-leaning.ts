import type { Step } from '../../talk/talk.ts';
import { leansBack } from './leans-back.ts';
import type { StepWorth } from './list-units.ts';
import type { PartUnit } from './part-units.ts';

/**
 * The same units; one that begins by leaning on the text before it follows the unit before it in its section. An item of
 * a list follows no other item of that list.
 */
export function bindLeaning(
  units: readonly PartUnit[],
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
): PartUnit[] {
  const listOf = ({ parts: [first] }: PartUnit) => first && worths.get(first.step)?.list;
  return units.map((unit, index) => {
    const before = units[index - 1];
    if (before?.section !== unit.section || unit.isSequel === true) return unit;
    // It stands before what it is said with, or what is said with it stands before it.
    if ((unit.follows !== undefined && unit.follows > index) || before.follows === index) return unit;
    const list = listOf(unit);
    if (list !== undefined && list === listOf(before)) return unit;
    return beginsLeaning(unit, lang)
      ? { ...unit, follows: index - 1, ...(unit.follows === undefined && { leans: true }) }
      : unit;
  });
}

function beginsLeaning({ parts }: PartUnit, lang: string): boolean {
  const spoken = parts.find(({ says }) => says.length > 0);
  const text = spoken?.says[0]?.text ?? '';
  // Somebody else's words.
  if (spoken === undefined || (spoken.step.shows.kind === 'quote' && spoken.step.shows.text.startsWith(text)))
    return false;
  return leansBack(text, lang);
}
