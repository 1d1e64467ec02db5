/** Everything about a talk that its speaker would want to know before the audience does. */
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { judgeLength } from '../plan/choose/judge-length.ts';
import type { WholeTalk } from '../plan/plan-talk.ts';
import type { Inspection } from '../inspect/inspect-talk.ts';
import type { Talk } from '../talk/talk.ts';
import type { Check } from './check.ts';
import { findBareSections } from './bare-sections.ts';
import { findDeadLinks } from './dead-links.ts';
import { findIdleMoves } from './idle-moves.ts';
import { findLongCaptions } from './long-captions.ts';
import { findLongHeadings } from './long-headings.ts';
import { findLongPoints } from './long-points.ts';
import { findLostAntecedents } from './lost-antecedents.ts';
import { findLongSpeeches } from './long-speeches.ts';
import { findMadeTitle } from './made-title.ts';
import { findSilentPictures } from './silent-pictures.ts';
import { findUnshownBold } from './unshown-bold.ts';
import { findUnshownPoints } from './unshown-points.ts';
import { findUnshownItems } from './unshown-items.ts';
import { findUnheededComments } from './unheeded-comments.ts';
import { describeFlaws } from './describe-flaws.ts';
import { findWrappedCode } from './wrapped-code.ts';

const checks: readonly Check[] = [
  ({ warnings }) => warnings,
  findMadeTitle,
  findLongHeadings,
  findLongCaptions,
  findLongPoints,
  findUnshownPoints,
  findUnshownBold,
  findLongSpeeches,
  findBareSections,
  findUnshownItems,
  findSilentPictures,
  findDeadLinks,
  findUnheededComments,
  findIdleMoves,
  findWrappedCode,
];

/**
 * All faults in the order of their lines, those of the whole talk first.
 * @param whole the talk of the whole essay, which `talk` may be cut from
 * @param inspections what a browser has measured of the talk; without one, its slides are not judged
 */
export function checkTalk(
  essay: Essay,
  talk: Talk,
  whole: WholeTalk,
  inspections: readonly Inspection[] = [],
): Fault[] {
  return [
    ...judgeLength(essay, talk, whole),
    ...findLostAntecedents(essay, talk, whole),
    ...checks.flatMap((check) => check(essay, talk)),
    ...describeFlaws(essay, inspections),
  ]
    .map((fault) => ({ file: essay.file, ...fault }))
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
