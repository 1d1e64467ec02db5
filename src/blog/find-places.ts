/**
 * The folders in which a blog's posts may have pictures: its public folder, and those that `paths` in its TypeScript
 * configuration gives names to.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Around } from '../site/load-talks.ts';
import type { Blog } from './blog.ts';

type Place = Around['places'][number];

/** How many configurations may extend each other in a row. */
const mostExtended = 5;

/** Folders by the beginnings of the addresses that lead into them. A configuration that cannot be read gives none. */
export async function findPlaces({ root, base, publicFolder }: Blog): Promise<Around> {
  const aliases = await readAliases(join(root, 'tsconfig.json'));
  return {
    roots: [root],
    places: [
      ...(aliases.length > 0 ? aliases : await readAliases(join(root, 'jsconfig.json'))),
      ...(base === '/' ? [] : [{ prefix: base, folder: publicFolder }]),
      { prefix: '/', folder: publicFolder },
    ],
  };
}

/** What `paths` of a TypeScript configuration call folders: `"@/*": ["./src/*"]`. */
async function readAliases(file: string, depth = 0): Promise<Place[]> {
  const config = parseConfig(await readFile(file, 'utf8').catch(() => ''));
  const { extends: base, compilerOptions } = config;
  const options = isTable(compilerOptions) ? compilerOptions : {};
  if (isTable(options.paths)) {
    const folder = resolve(dirname(file), typeof options.baseUrl === 'string' ? options.baseUrl : '.');
    return Object.entries(options.paths).flatMap(([name, targets]) => {
      const [target] = Array.isArray(targets) ? (targets as unknown[]) : [];
      if (!name.endsWith('*') || name === '*' || typeof target !== 'string' || !target.endsWith('*'))
        return [];
      return [{ prefix: name.slice(0, -1), folder: resolve(folder, target.slice(0, -1)) }];
    });
  }
  if (typeof base !== 'string' || !base.startsWith('.') || depth >= mostExtended) return [];
  return readAliases(resolve(dirname(file), base.endsWith('.json') ? base : `${base}.json`), depth + 1);
}

/** JSON in which there may be comments, and commas behind the last of a list. */
function parseConfig(text: string): Record<string, unknown> {
  const plain = text
    .replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[^]*?\*\//g, (_, string: string | undefined) => string ?? '')
    .replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[\]}])/g, (_, string: string | undefined) => string ?? '');
  try {
    const config: unknown = JSON.parse(plain);
    return isTable(config) ? config : {};
  } catch {
    return {};
  }
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
