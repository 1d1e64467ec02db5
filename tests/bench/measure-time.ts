import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEssay } from '../../src/essay/parse-essay.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { nodeFlags } from '../../src/setup/node-flags.mjs';
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

/** Seconds that the command `lectern plan` takes for an essay of about 650 words, from the start of its Node, once its program is compiled. */
export function measureColdStart(texts: readonly BenchText[]): number {
  const [text] = [...texts].sort((a, b) => distance(a) - distance(b));
  if (text === undefined) throw new Error('There is no text to start with.');
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const essay = join(folder, 'essay.md');
  writeFileSync(essay, writeMarkdown(text));
  // The first run compiles.
  const times = Array.from({ length: runs + 1 }, () => timeProcess('plan', essay)).slice(1);
  rmSync(folder, { recursive: true });
  return Math.min(...times);
}

function distance(text: BenchText): number {
  return Math.abs(countTextWords(text) - coldWords);
}

function timeProcess(...words: string[]): number {
  const program = fileURLToPath(new URL('../../src/setup/run-program.mjs', import.meta.url));
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [...nodeFlags, program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`lectern ${words.join(' ')} failed.`);
  return (performance.now() - began) / 1000;
}
