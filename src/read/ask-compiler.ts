/** Asks TypeScript what it knows of fences. */
import { Worker } from 'node:worker_threads';
import type { AnnotatedCode } from './annotate-code.ts';

export interface CompilerQuestion {
  text: string;
  /** One that TypeScript knows, in small letters. */
  language: string;
}

export type CompilerAnswer = { code: AnnotatedCode } | { fault: { reason: string; hint: string } };

/** For one fence, in milliseconds, the start of the compiler included: types can be written that take hours. */
const patience = 10_000;
/** How often an essay's fences may use that up, or end the compiler; what is left then is asked for the next time. */
const mostFailures = 2;
const memory = { maxOldGenerationSizeMb: 512 };

/** What was answered before, so that a talk that is edited has to wait for new code only. */
const answered = new Map<string, CompilerAnswer>();
const answersKept = 100;

const hint = 'Simplify its types, or take “twoslash” away from its fence.';
const endless: CompilerAnswer = { fault: { reason: 'the compiler takes too long', hint } };
const unasked: CompilerAnswer = {
  fault: { reason: 'the compiler was held up by the fences before it', hint: 'Correct those first.' },
};

const absent: CompilerAnswer = {
  fault: {
    reason: 'TypeScript is not installed',
    hint: 'Install it where Lectern is: “npm install typescript”.',
  },
};

/**
 * The answers, in order; a fault says why there is none.
 * @param limit how long each may take, in milliseconds
 */
export async function askCompiler(
  questions: readonly CompilerQuestion[],
  limit = patience,
): Promise<CompilerAnswer[]> {
  if (!hasCompiler()) return questions.map(() => absent);
  const asked = new Map(questions.map((question) => [keyOf(question), question]));
  for (const key of answered.size > answersKept ? [...answered.keys()] : []) {
    if (!asked.has(key)) answered.delete(key);
  }
  let open = [...asked].filter(([key]) => !answered.has(key));
  for (let failures = 0; open.length > 0 && failures < mostFailures; failures += 1) {
    const answers = await compile(
      open.map(([, question]) => question),
      limit,
    );
    for (const [index, answer] of [...answers, endless].entries()) {
      const [key] = open[index] ?? [];
      if (key !== undefined) answered.set(key, answer);
    }
    open = open.slice(answers.length + 1);
  }
  return questions.map((question) => answered.get(keyOf(question)) ?? unasked);
}

/** The npm package leaves it to those who need it: it would be a fifth of all that is installed. */
function hasCompiler(): boolean {
  try {
    return import.meta.resolve('typescript') !== '';
  } catch {
    return false;
  }
}

function keyOf({ text, language }: CompilerQuestion): string {
  return `${language}\n${text}`;
}

/** The answers up to the first question that takes longer than the limit, or at which the compiler's thread dies. */
function compile(questions: CompilerQuestion[], limit: number): Promise<CompilerAnswer[]> {
  return new Promise((resolve) => {
    const answers: CompilerAnswer[] = [];
    const worker = new Worker(new URL('twoslash-worker.ts', import.meta.url), {
      workerData: questions,
      resourceLimits: memory,
    });
    const end = () => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(answers));
    };
    let timer = setTimeout(end, limit);
    worker.on('message', (answer: CompilerAnswer) => {
      answers.push(answer);
      clearTimeout(timer);
      timer = setTimeout(end, limit);
    });
    worker.on('error', end);
    worker.on('exit', end);
  });
}
