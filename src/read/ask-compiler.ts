/** Asks TypeScript what it knows of fences. */
import { Worker } from 'node:worker_threads';
import type { AnnotatedCode } from './annotate-code.ts';

export interface CompilerQuestion {
  text: string;
  /** One that TypeScript knows, in small letters. */
  language: string;
}

export type CompilerAnswer = { code: AnnotatedCode } | { fault: { reason: string; hint: string } };

/** For all fences of an essay together, in milliseconds: types can be written that take hours. */
const patience = 30_000;
const memory = { maxOldGenerationSizeMb: 1024 };

/** What was answered before, so that a talk that is edited has to wait for new code only. */
const answered = new Map<string, CompilerAnswer>();
const answersKept = 500;

/**
 * The answers, in order; a fault says why there is none.
 * @param limit how long all may take, in milliseconds
 */
export async function askCompiler(
  questions: readonly CompilerQuestion[],
  limit = patience,
): Promise<CompilerAnswer[]> {
  const open = questions.filter((question) => !answered.has(keyOf(question)));
  if (answered.size > answersKept) answered.clear();
  const fresh = new Map<string, CompilerAnswer>();
  if (open.length > 0) await compile(open, limit, (question, answer) => fresh.set(keyOf(question), answer));
  for (const [key, answer] of fresh) answered.set(key, answer);
  return questions.map(
    (question) => answered.get(keyOf(question)) ?? { fault: { reason: 'the compiler takes too long', hint } },
  );
}

const hint = 'Simplify its types, or take “twoslash” away from its fence.';

function keyOf({ text, language }: CompilerQuestion): string {
  return `${language}\n${text}`;
}

/** Ends with the last answer, when time is up, or when the compiler's thread dies. */
function compile(
  questions: CompilerQuestion[],
  limit: number,
  note: (question: CompilerQuestion, answer: CompilerAnswer) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('twoslash-worker.ts', import.meta.url), {
      workerData: questions,
      resourceLimits: memory,
    });
    const end = () => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve());
    };
    const timer = setTimeout(end, limit);
    worker.on('message', ({ index, ...answer }: CompilerAnswer & { index: number }) => {
      const question = questions[index];
      if (question !== undefined) note(question, answer);
    });
    worker.on('error', end);
    worker.on('exit', end);
  });
}
