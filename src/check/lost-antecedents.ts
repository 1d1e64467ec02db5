/** What a shorter talk says that leans on words which it leaves out. */
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { splitSentences } from '../essay/language/sentences.ts';
import { partUnits, type PartUnit } from '../plan/choose/part-units.ts';
import type { WholeTalk } from '../plan/plan-talk.ts';
import type { Talk } from '../talk/talk.ts';
import { shorten } from './shorten.ts';

/**
 * One fault for each paragraph that is said without the one before it, on which its first words lean.
 * @param whole the talk of the whole essay, which `talk` was cut from
 */
export function findLostAntecedents({ file }: Essay, talk: Talk, { full, worths }: WholeTalk): Fault[] {
  const { minutes, lang } = talk;
  if (minutes === undefined || talk.cut.length === full.cut.length) return [];
  const said = new Set(
    talk.slides.flatMap(({ steps }) => steps.flatMap(({ says }) => says.map(({ line }) => line))),
  );
  const linesOf = ({ parts }: PartUnit) => parts.flatMap(({ says }) => says.map(({ line }) => line));
  const units = partUnits(full, worths, minutes * 60);
  return units.flatMap((unit) => {
    const before = unit.leans === true && unit.follows !== undefined ? units[unit.follows] : undefined;
    const first = unit.parts.flatMap(({ says }) => says)[0];
    if (before === undefined || first === undefined || !said.has(first.line)) return [];
    const needed = linesOf(before);
    if (needed.length === 0 || needed.some((line) => said.has(line))) return [];
    const sentence = splitSentences(first.text, lang)[0]?.trim() ?? '';
    return [
      {
        file,
        line: first.line,
        message: `“${shorten(sentence)}” is said without line ${String(needed.at(-1))}, on which it leans.`,
        hint: 'Write <!-- keep --> above that paragraph, or name here what is meant.',
      },
    ];
  });
}
