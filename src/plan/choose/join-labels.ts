/** Joins what says nothing alone with what it belongs to. */
import type { Layout, Step } from '../../talk/talk.ts';
import { countWords } from '../../talk/text/count-words.ts';
import { joinUnits, type Joint } from './join-units.ts';
import type { StepWorth } from './list-units.ts';
import type { PartUnit } from './part-units.ts';

/** A paragraph of so many words that ends like a title is one, and of so many that ends like a sentence a remark. */
const most = { label: 6, remark: 3 } as const;

const pointed: ReadonlySet<Layout> = new Set<Layout>(['points', 'statement']);

/** The units; a label is one with the paragraph behind it, and a remark follows the one before it. */
export function joinLabels(units: readonly PartUnit[], worths: ReadonlyMap<Step, StepWorth>): PartUnit[] {
  const textOf = ({ parts }: PartUnit) => {
    const isPoint = parts.every(
      ({ slide, step }) => pointed.has(slide.layout) && worths.get(step)?.list === undefined,
    );
    return isPoint ? parts.flatMap(({ says }) => says.map(({ text }) => text.trim())).join(' ') : '';
  };
  const isLabel = (unit: PartUnit) => {
    const text = textOf(unit);
    return text !== '' && /[\p{L}\p{N})]$/u.test(text) && countWords(text) <= most.label;
  };
  const isRemark = (unit: PartUnit) => {
    const text = textOf(unit);
    return /[.!]$/u.test(text) && countWords(text) <= most.remark;
  };
  const joints: Joint[] = [];
  const bound = units.map((unit, index) => {
    const before = units[index - 1];
    if (before?.section !== unit.section || unit.keep) return unit;
    const isFree = unit.follows === undefined || unit.leans === true;
    if (!isFree || !isRemark(unit) || before.follows === index) return unit;
    return { ...withoutTies(unit), follows: index - 1 };
  });
  for (const [index, unit] of bound.entries()) {
    const next = bound[index + 1];
    if (next?.section !== unit.section || !isLabel(unit) || isLabel(next)) continue;
    if (next.follows !== undefined && next.follows !== index) continue;
    const { follows, leans, isSequel } = unit;
    joints.push({
      members: [index, index + 1],
      joined: {
        ...withoutTies(next),
        seconds: unit.seconds + next.seconds,
        keep: unit.keep || next.keep,
        parts: [...unit.parts, ...next.parts],
        ...(follows !== undefined && { follows }),
        ...(leans === true && { leans }),
        ...(isSequel === true && { isSequel }),
      },
      rests: [],
    });
  }
  return joinUnits(bound, joints);
}

function withoutTies(unit: PartUnit): PartUnit {
  const free = { ...unit };
  delete free.follows;
  delete free.leans;
  return free;
}
