/** Paragraphs in which people answer each other are said together, with what they answer. */
import type { Layout, Step } from '../../talk/talk.ts';
import { countSpoken } from '../../talk/text/count-spoken.ts';
import { comesBack } from './comes-back.ts';
import { isSpoken } from './is-spoken.ts';
import { joinUnits, mergeUnits, type Joint } from './join-units.ts';
import type { StepWorth } from './list-units.ts';
import type { PartUnit } from './part-units.ts';

/** Words of what is told between two spoken paragraphs, such as “There was a silence.” */
const mostBetween = 25;

/** Seconds of a dialogue that are said or left out together, and the share of a talk. */
const longest = { seconds: 45, share: 0.25 } as const;

/** A story turns where people talk to each other, which its words' weights do not tell. */
const gainOfDialogue = 0.2;

const spokenLayouts: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'statement',
  'question',
  'quote',
  'section',
  'title',
]);

/** What of a dialogue is one unit: as much as has room, a paragraph that answers the one before, or one that is free. */
export type Exchange = 'whole' | 'paragraph' | 'none';

/**
 * The units, those of each dialogue as one. A longer one becomes several, each of which follows the one before. The
 * first follows what stands before it in its section, to which it replies.
 * @param wish seconds that the talk may take
 */
export function joinDialogue(
  units: readonly PartUnit[],
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
  { exchange, wish }: { exchange: Exchange; wish: number },
): PartUnit[] {
  if (exchange === 'none') return [...units];
  const limit = exchange === 'paragraph' ? 0 : Math.min(longest.seconds, wish * longest.share);
  const joints: Joint[] = [];
  for (const dialogue of listDialogues(units, worths, lang)) {
    const hosts = listHosts(units, dialogue);
    if (hosts.length > 1) continue;
    let follows = hosts[0] ?? findAnswered(units, dialogue);
    for (const members of split(units, dialogue, limit)) {
      const merged = mergeUnits(members.flatMap((member) => units[member] ?? []));
      const joined = members.length > 1 ? { ...merged, value: merged.value + gainOfDialogue } : merged;
      const isHost = follows !== undefined && follows === hosts[0];
      const tie = follows === undefined ? {} : { follows, ...(!isHost && { leans: true }) };
      joints.push({ members, joined: { ...joined, ...tie }, rests: [] });
      follows = members[0];
    }
  }
  return joinUnits(units, joints);
}

/** “*But* what if …”, “Do you use *it?*”: what waits for an answer, which need not be in quotation marks. */
const asks = /^["“„«‘]\s?(?:yes,? but|but|ok(?:ay)?,? but|aber|mais|pero)\b|[?？]\s?["“”»«」』’]$/iu;

/** The indexes of the dialogues' units: spoken ones, short ones between these, and what answers the last. */
function listDialogues(
  units: readonly PartUnit[],
  worths: ReadonlyMap<Step, StepWorth>,
  lang: string,
): number[][] {
  const texts = units.map((unit) => (canSpeak(unit, worths) ? textOf(unit) : ''));
  const spoken = texts.map((text) => text !== '' && isSpoken(text, lang));
  const dialogues: number[][] = [];
  for (const [index, isOne] of spoken.entries()) {
    if (!isOne) continue;
    const last = dialogues.at(-1);
    const end = last?.at(-1) ?? Number.NaN;
    const between = texts[index - 1] ?? '';
    const isNear =
      end === index - 1 || (end === index - 2 && between !== '' && countSpoken(between, lang) <= mostBetween);
    if (last !== undefined && isNear && units[end]?.section === units[index]?.section)
      last.push(...(end === index - 1 ? [] : [index - 1]), index);
    else dialogues.push([index]);
  }
  for (const dialogue of dialogues) {
    const end = dialogue.at(-1) ?? Number.NaN;
    const isAnswered = (texts[end + 1] ?? '') !== '' && units[end + 1]?.section === units[end]?.section;
    if (asks.test(texts[end] ?? '') && isAnswered) dialogue.push(end + 1);
  }
  return dialogues.filter(({ length }) => length > 1);
}

function canSpeak({ keep, isSequel, parts }: PartUnit, worths: ReadonlyMap<Step, StepWorth>): boolean {
  return (
    !keep &&
    isSequel !== true &&
    parts.every(({ slide, step }) => spokenLayouts.has(slide.layout) && worths.get(step)?.list === undefined)
  );
}

function textOf({ parts }: PartUnit): string {
  return parts
    .flatMap(({ says }) => says.map(({ text }) => text.trim()))
    .join(' ')
    .trim();
}

/** What stands outside of the dialogue while a paragraph of it is said. */
function listHosts(units: readonly PartUnit[], dialogue: readonly number[]): number[] {
  const own = new Set(dialogue);
  const hosts = dialogue.flatMap((index) => {
    const { follows, leans } = units[index] ?? {};
    return follows === undefined || leans === true || own.has(follows) ? [] : [follows];
  });
  return [...new Set(hosts)];
}

function findAnswered(
  units: readonly PartUnit[],
  [first = 0, ...others]: readonly number[],
): number | undefined {
  const before = first - 1;
  const own = new Set([first, ...others]);
  if (units[before]?.section !== units[first]?.section) return undefined;
  return comesBack(units, before, (index) => own.has(index)) ? undefined : before;
}

/** Runs of at most so many seconds, where nothing follows what is said later, and what asks has its answer. */
function split(units: readonly PartUnit[], dialogue: readonly number[], limit: number): number[][] {
  const runs: number[][] = [];
  let seconds = 0;
  let needed = -1;
  for (const index of dialogue) {
    const unit = units[index];
    if (unit === undefined) continue;
    const { seconds: own, follows = -1 } = unit;
    const last = runs.at(-1);
    if (last !== undefined && (seconds + own <= limit || index <= needed)) {
      last.push(index);
      seconds += own;
    } else {
      runs.push([index]);
      seconds = own;
    }
    if (dialogue.includes(follows)) needed = Math.max(needed, follows);
    if (asks.test(textOf(unit))) needed = Math.max(needed, index + 1);
  }
  return runs;
}
