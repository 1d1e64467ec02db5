import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { nodeOptions } from '../../src/setup/node-options.mjs';
import type { BenchText } from './read-texts.ts';
import { countTextWords, writeMarkdown } from './write-markdown.ts';

/** Other programs only ever slow a run down, so the fastest of several is nearest to the truth. */
const runs = 5;

/** Milliseconds to read and plan 1,000 words once everything is loaded; no text is planned twice. */
export function measureWarmTime(texts: readonly BenchText[]): number {
  const size = Math.floor(texts.length / (runs + 1));
  const groups = Array.from({ length: runs + 1 }, (_, index) =>
    texts.slice(index * size, (index + 1) * size),
  );
  // The first group only warms up.
  return Math.min(...groups.map(timeWords).slice(1));
}

function timeWords(texts: readonly BenchText[]): number {
  const files = texts.map(writeMarkdown);
  const words = texts.reduce((sum, text) => sum + countTextWords(text), 0);
  const began = performance.now();
  for (const file of files) planTalk(parseEssay(file, { file: 'essay.md', format: 'markdown' }));
  return ((performance.now() - began) / words) * 1000;
}

/** How many words the essay of a cold start has, about. */
const coldWords = 650;

/**
 * Seconds from the start of a process to the plan of an essay of about 650 words; compiled code is kept from run to
 * run, as the command `lectern` does it, and Node has the same options.
 */
export function measureColdStart(texts: readonly BenchText[]): number {
  const [text] = [...texts].sort((a, b) => distance(a) - distance(b));
  if (text === undefined) throw new Error('There is no text to start with.');
  const input = writeMarkdown(text);
  const program = fileURLToPath(new URL('plan-markdown.ts', import.meta.url));
  const cache = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  // The first run fills the cache.
  const times = Array.from({ length: runs + 1 }, () => timeProcess(program, input, cache)).slice(1);
  rmSync(cache, { recursive: true });
  return Math.min(...times);
}

function distance(text: BenchText): number {
  return Math.abs(countTextWords(text) - coldWords);
}

function timeProcess(program: string, input: string, cache: string): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [...nodeOptions, program], {
    input,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  if (status !== 0) throw new Error(`${program} failed.`);
  return (performance.now() - began) / 1000;
}
