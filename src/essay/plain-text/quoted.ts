/** What a letter quotes from another: lines that begin with `>`. */
import { endsSentence } from './line-shapes.ts';
import type { Line } from './plain-text-piece.ts';

const quoted = /^ ?>/;

/** Parts lines into runs that quote and runs that do not; a single line may begin with `>` for another reason. */
export function partQuoted(lines: readonly Line[]): { isQuoted: boolean; lines: Line[] }[] {
  const runs: { isQuoted: boolean; lines: Line[] }[] = [];
  for (const line of lines) {
    const isQuoted = quoted.test(line.text);
    const last = runs.at(-1);
    if (last?.isQuoted === isQuoted) last.lines.push(line);
    else runs.push({ isQuoted, lines: [line] });
  }
  const isQuotation = ({ isQuoted, lines: run }: (typeof runs)[number]) =>
    isQuoted && (run.length > 1 || run.some(endsSentence));
  return runs.some(isQuotation)
    ? runs.map((run) => ({ isQuoted: isQuotation(run), lines: run.lines }))
    : [{ isQuoted: false, lines: [...lines] }];
}

/** The passages that are quoted, without their marks, however many of them a line has. */
export function unquote(lines: readonly Line[]): Line[][] {
  const passages: Line[][] = [[]];
  for (const { text, number } of lines) {
    const inner = text.replace(/^(?:\s*>)+ ?/, '').trimEnd();
    if (inner === '') passages.push([]);
    else passages.at(-1)?.push({ text: inner, number });
  }
  return passages.filter((passage) => passage.length > 0);
}
