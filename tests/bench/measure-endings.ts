import { isBalanced } from '../../src/plan/condense/brackets.ts';
import { listParagraphs } from './list-paragraphs.ts';
import type { BenchText } from './read-texts.ts';
import { tally, type Tally } from './tally.ts';

/** English words that want another after them: determiners, prepositions, conjunctions, auxiliaries. */
const hanging = new Set(
  `a an the every my your our their its of to in on at by for with from into onto about as than between through during
  without within against among upon toward towards via per and or but nor because although though while if when that
  which who whose whereas unless until since so is are was were be been being am isn't aren't wasn't weren't has have
  had do does did don't doesn't didn't will would can could should may might must shall won't can't cannot`.split(
    /\s+/,
  ),
);

type Finding = 'points' | 'hanging' | 'unbalanced';

/** How many points a text's paragraphs have, shown or not, were cut behind a hanging word, or open what they don't close. */
export function measureEndings(
  texts: readonly BenchText[],
  report: (finding: Finding, point: string) => void,
): Tally<Finding>[] {
  return tally(texts, (text) => {
    const got = { points: 0, hanging: 0, unbalanced: 0 };
    for (const { point, text: paragraph } of listParagraphs(text)) {
      if (point === '') continue;
      const findings: Finding[] = ['points'];
      if (isCutOpen(point, paragraph)) findings.push('hanging');
      if (!isBalanced(point)) findings.push('unbalanced');
      for (const finding of findings) {
        got[finding] += 1;
        report(finding, point);
      }
    }
    return got;
  });
}

/** Whether a point ends on a hanging word where no sentence of the paragraph does: authors may “sign up for” things. */
function isCutOpen(point: string, paragraph: string): boolean {
  const words = listWords(point);
  // "Powers: ^ or **" ends on its author's sign, not on "or".
  if (/\s[\p{S}*]+$/u.test(point)) return false;
  if (!hanging.has(words.at(-1) ?? '')) return false;
  const end = words.slice(-2).join(' ');
  return !paragraph
    .split(/[.!?:]["”’)]*(?:\s|$)/)
    .some((sentence) => listWords(sentence).join(' ').endsWith(end));
}

function listWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}_']+/gu) ?? []
  );
}
