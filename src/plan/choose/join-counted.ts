/** Paragraphs that are counted, such as “The first …”, “The second …”, are said together, each up to its point. */
import { isEnglish } from '../../talk/text/language.ts';
import type { Talk } from '../../talk/talk.ts';
import { joinUnits, type Joint } from './join-units.ts';
import { partAtPoint, type PartedUnit } from './part-at-point.ts';
import type { PartUnit } from './part-units.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** How the paragraphs of a row begin, in order: “1) …”, “The first … is …”, “Second, …” */
const beginnings = ordinals.map(
  (ordinal, at) =>
    new RegExp(
      String.raw`^(?:(?:and|but) )?(?:(?:the|my|our) )?${ordinal}(?:ly)?(?:,|:| (?:\S+ ){0,2}(?:is|was|are|were)\b)|^${String(at + 1)}[.):] `,
      'iu',
    ),
);

/** “I learned *three things*”, “The reasons are *these*:” */
const announces = /\b(?:two|three|four|five|six|seven|several|a few) (?:\p{L}+ )?\p{L}+s\b|:$/iu;

/** Seconds that a row may take without its rests, and the share of a talk. */
const longest = { seconds: 60, share: 0.5 } as const;

/**
 * The units, each row of counted paragraphs as one, with the paragraph that announces it.
 * @param wish seconds that the talk may take
 */
export function joinCounted(units: readonly PartUnit[], talk: Talk, wish: number): PartUnit[] {
  if (!isEnglish(talk.lang)) return [...units];
  const joints: Joint[] = [];
  for (const [index, unit] of units.entries()) {
    if (!beginsAs(unit, 0)) continue;
    const row = listRow(units, index);
    if (row.length < 2) continue;
    const before = units[index - 1];
    const isTaken = joints.at(-1)?.members.at(-1) === index - 1;
    const isAnnounced =
      before?.section === unit.section &&
      before.isSequel !== true &&
      !isTaken &&
      announces.test(textOf(before));
    const parted = row
      .map((at) => units[at])
      .flatMap((own) => (own === undefined ? [] : partAtPoint(own, talk)));
    const joint = join(isAnnounced ? before : undefined, parted);
    if (joint.joined.seconds > Math.min(longest.seconds, wish * longest.share)) continue;
    joints.push({ members: [...(isAnnounced ? [index - 1] : []), ...row], ...joint });
  }
  return joinUnits(units, joints);
}

function textOf({ parts }: PartUnit): string {
  return parts.flatMap(({ says }) => says.map(({ text }) => text.trim())).join(' ');
}

function beginsAs({ parts, keep }: PartUnit, at: number): boolean {
  const isPoint = parts.length === 1 && /^(?:points|statement)$/u.test(parts[0]?.slide.layout ?? '');
  return (
    isPoint &&
    !keep &&
    parts[0]?.isRider !== true &&
    beginnings[at]?.test(parts[0]?.says[0]?.text ?? '') === true
  );
}

/** The indexes of what goes on counting within a section, up to where another row begins. */
function listRow(units: readonly PartUnit[], from: number): number[] {
  const row = [from];
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.section !== units[from]?.section || beginsAs(unit, 0)) break;
    if (beginsAs(unit, row.length)) row.push(at);
  }
  return row;
}

function join(
  announcing: PartUnit | undefined,
  parted: readonly PartedUnit[],
): Pick<Joint, 'joined' | 'rests'> {
  const heads = [...(announcing ? [announcing] : []), ...parted.map(({ head }) => head)];
  const [first] = heads;
  if (first === undefined) throw new Error('a row has no paragraphs');
  const shown = { ...first };
  delete shown.bare;
  return {
    joined: {
      ...shown,
      seconds: heads.reduce((sum, { seconds }) => sum + seconds, 0),
      value: Math.max(...heads.map(({ value }) => value)),
      keep: heads.some(({ keep }) => keep),
      parts: heads.flatMap(({ parts }) => parts),
    },
    rests: parted.flatMap(({ rest }) => rest ?? []),
  };
}
