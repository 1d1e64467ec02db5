/** Parts what is said at a step into its own paragraph and those that are only said with it. */
import { countSpoken } from '../../talk/text/count-spoken.ts';
import type { Passage, Step } from '../../talk/talk.ts';
import { timePassages } from '../pace.ts';
import type { Rider } from '../piece.ts';
import { leansBack } from './leans-back.ts';
import { paceOf, saySome, type Pace } from './say-some.ts';

export interface PartedSaid {
  /** What belongs to what is shown. */
  host: Pick<Step, 'says' | 'seconds'>;
  /** What is only said with it, before and behind, in order. */
  before: SaidRider[];
  behind: SaidRider[];
}

export interface SaidRider extends Rider {
  says: Passage[];
  /** To say it. */
  seconds: number;
}

/** Seconds. What is said in less is a remark on the paragraph beside it. */
const longestRemark = 6;

/** What a paragraph is worth of which no sentence says anything alone, as a share of what its words weigh. */
const shareOfWeak = 0.5;

/** What binary fractions may add to tenths of a second. */
const dust = 1e-6;

/** A remark stays with the paragraph before it, or with the one that it leads to. */
export function partSaid(step: Step, riders: readonly Rider[], talk: Pace): PartedSaid {
  if (riders.length === 0) return { host: step, before: [], behind: [] };
  const pace = paceOf(step, talk);
  const time = (says: readonly Passage[]) => timePassages(says, talk.lang, pace);
  // Rounded up, so that the times of the parts together are never less than that of the step.
  const timeRider = (says: readonly Passage[]) =>
    Math.ceil(says.reduce((sum, { text }) => sum + countSpoken(text, talk.lang), 0) * (600 / pace) - dust) /
    10;
  const riderOf = new Map(riders.flatMap((rider) => rider.says.map((passage) => [passage, rider])));
  const runs = joinOpening(joinRemarks(listRuns(step.says, riderOf), time), talk.lang);
  const says = runs.filter(({ rider }) => rider === undefined).flatMap((run) => run.says);
  const host = saySome(step, says, talk);
  // While a hall still looks at what is shown, a rider takes less time than its words.
  if (host.seconds > time(says)) return { host: step, before: [], behind: [] };
  const at = runs.findIndex(({ rider }) => rider === undefined);
  const listRiders = (some: readonly Run[]) =>
    some.flatMap(({ rider, says }): SaidRider[] =>
      rider === undefined
        ? []
        : [
            {
              ...rider,
              says,
              seconds: timeRider(says),
              value: rider.value * (rider.isWeak ? shareOfWeak : 1),
            },
          ],
    );
  return {
    host,
    before: listRiders(runs.slice(0, Math.max(at, 0))),
    behind: listRiders(runs.slice(Math.max(at, 0))),
  };
}

/** Passages of one paragraph, or of the step's own. */
interface Run {
  rider: Rider | undefined;
  says: Passage[];
}

function listRuns(says: readonly Passage[], riderOf: ReadonlyMap<Passage, Rider>): Run[] {
  const runs: Run[] = [];
  for (const passage of says) {
    const rider = riderOf.get(passage);
    const last = runs.at(-1);
    if (last !== undefined && last.rider === rider) last.says.push(passage);
    else runs.push({ rider, says: [passage] });
  }
  return runs;
}

function joinRemarks(runs: readonly Run[], time: (says: readonly Passage[]) => number): Run[] {
  const joined: Run[] = [];
  let leading: Run | undefined;
  for (const run of runs) {
    const whole = leading === undefined ? run : joinRuns(leading, run);
    leading = undefined;
    const isRemark = whole.rider !== undefined && time(whole.says) <= longestRemark;
    const before = joined.at(-1);
    if (isRemark && (before === undefined || /[:,：，]\s*$/u.test(whole.says.at(-1)?.text ?? '')))
      leading = whole;
    else if (isRemark && before !== undefined) joined[joined.length - 1] = joinRuns(before, whole);
    else joined.push(whole);
  }
  if (leading === undefined) return joined;
  const last = joined.pop();
  return [...joined, last === undefined ? leading : joinRuns(last, leading)];
}

/** What is said before a paragraph that leans on it stays with that. */
function joinOpening(runs: readonly Run[], lang: string): Run[] {
  const at = runs.findIndex(({ rider }) => rider === undefined);
  const text = runs[at]?.says[0]?.text;
  if (at <= 0 || text === undefined || !leansBack(text, lang)) return [...runs];
  return [
    { rider: undefined, says: runs.slice(0, at + 1).flatMap(({ says }) => says) },
    ...runs.slice(at + 1),
  ];
}

function joinRuns(one: Run, other: Run): Run {
  const says = [...one.says, ...other.says];
  if (one.rider === undefined || other.rider === undefined) return { rider: undefined, says };
  const [value, isWeak] = [
    Math.max(one.rider.value, other.rider.value),
    one.rider.isWeak && other.rider.isWeak,
  ];
  return { rider: { says, value, isWeak }, says };
}
