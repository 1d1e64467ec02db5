/** Fences marked `twoslash`: what they ask TypeScript for, with its answers as comments in the code. */
import type { Fault } from '../errors.ts';
import type { Fence } from '../essay/markdown/fence.ts';
import type { LineMark } from '../talk/shown.ts';
import type { AnnotatedCode } from './annotate-code.ts';
import { askCompiler } from './ask-compiler.ts';
import { moveLines } from './move-lines.ts';

/** What TypeScript can compile. */
const languages: ReadonlySet<string | undefined> = new Set([
  ...['ts', 'typescript', 'mts', 'cts', 'tsx'],
  ...['js', 'javascript', 'mjs', 'cjs', 'jsx'],
]);

/** A fence as it is shown; as it was where there is a fault. */
export interface TypedFence {
  fence: Fence;
  fault?: Fault;
}

/**
 * Asks the compiler about all fences that want it, in a thread that is ended if it takes too long.
 * @param limit how long each may take, in milliseconds; there is a sensible one
 */
export async function readTypes(fences: readonly Fence[], limit?: number): Promise<TypedFence[]> {
  const questions = fences.flatMap(({ text, language }) => {
    const known = language?.toLowerCase();
    return known !== undefined && languages.has(known) ? [{ text, language: known }] : [];
  });
  const answers = questions.length === 0 ? [] : await askCompiler(questions, limit);
  return fences.map((fence) => {
    if (!languages.has(fence.language?.toLowerCase())) return { fence, fault: foreign };
    const answer = answers.shift();
    if (answer === undefined) return { fence };
    if ('code' in answer) return { fence: showAnswers(fence, answer.code) };
    const { reason, hint } = answer.fault;
    return { fence, fault: { message: `This code is shown without its types: ${reason}.`, hint } };
  });
}

const foreign: Fault = {
  message: 'This code is shown without its types: “twoslash” is for TypeScript and JavaScript.',
  hint: 'Name the language, as in “ts twoslash”, or take “twoslash” away.',
};

function showAnswers(fence: Fence, { text, sources, compiled, wrong, words }: AnnotatedCode): Fence {
  const own = moveLines(fence, sources);
  const errors = wrong.map((line): LineMark => ({ line, as: 'error' }));
  return {
    ...fence,
    ...own,
    text,
    compiled,
    marked: [...own.marked, ...errors].sort((a, b) => a.line - b.line),
    words: [...moveWords(fence, text, sources, compiled), ...words].sort((a, b) => a.start - b.start),
  };
}

/** What was marked within lines, where these lines are now; they are shown as they were. */
function moveWords(
  fence: Fence,
  text: string,
  sources: readonly number[],
  compiled: readonly number[],
): Fence['words'] {
  const startsBefore = listStarts(fence.text);
  const starts = listStarts(text);
  return fence.words.flatMap(({ start, end }) => {
    const line = startsBefore.findLastIndex((at) => at <= start);
    const shown = sources.findIndex((source, at) => source === line + 1 && !compiled.includes(at + 1));
    const from = startsBefore[line];
    const to = starts[shown];
    if (from === undefined || to === undefined) return [];
    return [{ start: start - from + to, end: end - from + to }];
  });
}

/** Where each line begins. */
function listStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
}
