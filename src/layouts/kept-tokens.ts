/** What was coloured before, on disk: a grammar takes a third of a second to be made ready, before its first word. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../disk/keep-file.ts';
import { keptFolder } from '../places.ts';
import type { CodeToken } from './highlight.ts';

const folder = fileURLToPath(new URL('code/', keptFolder));
/** Changes with what makes the tokens of what Shiki gives. */
const edition = 2;
/** Some 3 KB each. */
const mostKept = 2000;

/** The lines of this code as they were coloured before; nothing if they were not, or if the file is not whole. */
export async function readTokens(code: string, language: string): Promise<CodeToken[][] | undefined> {
  try {
    const text = await readFile(join(folder, nameFile(code, language)), 'utf8');
    const lines = JSON.parse(text) as CodeToken[][];
    const whole = lines.map((tokens) => tokens.map(({ content }) => content).join('')).join('\n');
    return whole === code ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps them for the next start. */
export async function keepTokens(code: string, language: string, lines: CodeToken[][]): Promise<void> {
  await keepFile(folder, nameFile(code, language), JSON.stringify(lines), mostKept);
}

let version: string | undefined;

/** By all that the colours depend on. */
function nameFile(code: string, language: string): string {
  version ??= readFileSync(fileURLToPath(import.meta.resolve('shiki/package.json')), 'utf8');
  const digest = createHash('sha256').update(JSON.stringify([edition, version, language, code]));
  return `${digest.digest('hex')}.json`;
}
