/** Tokens of coloured code, kept on disk: loading a grammar takes a third of a second. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepFile } from '../../disk/keep-file.ts';
import { keptFolder } from '../../places.ts';
import type { CodeToken } from './highlight.ts';

const folder = fileURLToPath(new URL('code/', keptFolder));
/** To be raised when tokens are made otherwise, so that old files are not read. */
const edition = 2;
/** Files that are kept, of some 3 KB each. */
const mostKept = 2000;

/** The lines of this code as they were coloured before; nothing if they were not, or if the file is not whole. */
export function readTokens(code: string, language: string): CodeToken[][] | undefined {
  try {
    const text = readFileSync(join(folder, nameFile(code, language)), 'utf8');
    const lines = JSON.parse(text) as CodeToken[][];
    const whole = lines.map((tokens) => tokens.map(({ content }) => content).join('')).join('\n');
    return whole === code ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the tokens of a piece of code. */
export async function keepTokens(code: string, language: string, lines: CodeToken[][]): Promise<void> {
  await keepFile(folder, nameFile(code, language), JSON.stringify(lines), mostKept);
}

let version: string | undefined;

/** The name of a file, by all that its tokens depend on. */
function nameFile(code: string, language: string): string {
  version ??= readFileSync(fileURLToPath(import.meta.resolve('shiki/package.json')), 'utf8');
  const digest = createHash('sha256').update(JSON.stringify([edition, version, language, code]));
  return `${digest.digest('hex')}.json`;
}
