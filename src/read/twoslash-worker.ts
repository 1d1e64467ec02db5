/**
 * Compiles fences in a thread of its own, which may be stopped. The compiler sees the fence and TypeScript's own
 * declarations and no other file, and nothing that it compiles is run.
 */
import { readdir, readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createTwoslasher, TwoslashError, type TwoslashInstance } from 'twoslash/core';
import typescript from 'typescript';
import { annotateCode } from './annotate-code.ts';
import type { CompilerAnswer, CompilerQuestion } from './ask-compiler.ts';

async function answerAll(questions: readonly CompilerQuestion[]): Promise<void> {
  const twoslash = createTwoslasher({
    tsModule: typescript,
    fsMap: await readDeclarations(),
    vfsRoot: '/',
    // What only shows under a pointer has no place on a slide.
    shouldGetHoverInfo: () => false,
  });
  for (const question of questions) parentPort?.postMessage(answer(question, twoslash));
}

void answerAll(workerData as CompilerQuestion[]);

/** The declarations of the language and of browsers, as files of a drive that has no others. */
async function readDeclarations(): Promise<Map<string, string>> {
  const folder = new URL('lib/', import.meta.resolve('typescript/package.json'));
  const names = (await readdir(folder)).filter((name) => /^lib(?:\..+)?\.d\.ts$/u.test(name));
  return new Map(
    await Promise.all(
      names.map(async (name) => [`/${name}`, await readFile(new URL(name, folder), 'utf8')] as const),
    ),
  );
}

function answer({ text, language }: CompilerQuestion, twoslash: TwoslashInstance): CompilerAnswer {
  try {
    return { code: annotateCode(text, twoslash(text, language)) };
  } catch (error) {
    return { fault: describeError(error) };
  }
}

/** The first error that the fence does not expect, or what else is wrong, in one line. */
function describeError(error: unknown): { reason: string; hint: string } {
  if (!(error instanceof TwoslashError)) {
    return {
      reason: 'the compiler fails at it',
      hint: 'Shorten the code, or take “twoslash” away from its fence.',
    };
  }
  const { code, reason } = /\[(?<code>\d+)\] \d+ - (?<reason>.*)/u.exec(error.recommendation)?.groups ?? {};
  if (code !== undefined && reason !== undefined) {
    return {
      reason: `${reason.replace(/\.$/u, '')} (${code})`,
      hint: `Correct it, or expect it with “// @errors: ${code}”. Only what the fence holds is known to the compiler.`,
    };
  }
  return {
    reason: `${error.title}. ${error.description}`.replaceAll(/\s+/gu, ' ').replace(/[.:\s]+$/u, ''),
    hint: 'Correct what the code asks the compiler for.',
  };
}
