/** Keeps what was measured, part by part, and writes it for the documentation. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import type { Measured } from '../../../src/docs/speed.ts';
import { manifests, peersFolder } from './install-peers.ts';

const file = join(peersFolder, 'figures.json');
const target = fileURLToPath(new URL('../../../src/docs/measured.json', import.meta.url));

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const inMilliseconds = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** What is kept of each deck, in the order of the table, and how it is written. */
const rows = {
  'Build to HTML': inSeconds,
  'PDF, all included': inSeconds,
  'PDF, most memory': (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`,
  'HTML, CSS and script, gzip': (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`,
  'First slide, nothing kept': inMilliseconds,
  'Next slide after a key': inMilliseconds,
  'From the command to the first slide': inSeconds,
  'From saving to the screen': inMilliseconds,
} as const;
type What = keyof typeof rows;

/** Whose figures stand in which column; a page of nothing but the slides is plain reveal.js', or printed, a bare one. */
const columns = {
  Lectern: ['lectern'],
  Slidev: ['slidev'],
  Marp: ['marp'],
  'reveal-md': ['reveal-md'],
  'Plain page': ['reveal.js', 'bare page'],
};

/** By decks, rows and tools; null for what did not end in time. */
type Kept = Record<string, Record<string, Record<string, number | null>>>;

function readKept(): Kept {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
}

/** Keeps the figures of some tools for a deck in the place of older ones. */
export function keepFigures(size: number, what: What, found: Iterable<readonly [string, number]>): void {
  const kept = readKept();
  const row = ((kept[String(size)] ??= {})[what] ??= {});
  for (const [name, figure] of found) row[name] = Number.isFinite(figure) ? figure : null;
  writeFileSync(file, JSON.stringify(kept));
}

/** Writes all figures that are kept to `src/docs/measured.json`, for `npm run docs`. @param chromium the browser's version */
export async function writeMeasured(chromium: string): Promise<void> {
  const kept = readKept();
  const tables = Object.keys(kept).map((size) => ({
    title: `${size} slides`,
    about:
      'Each made the same talk, with code and pictures, in turn, on a machine that did nothing else; everything is counted from the command to the end of the work. A plain page is reveal.js by hand and, printed, a page of CSS without script.',
    columns: ['What', ...Object.keys(columns)],
    rows: Object.entries(rows).flatMap(([what, write]) => {
      const found = kept[size]?.[what];
      if (found === undefined) return [];
      const cells = Object.values(columns).map((names) => {
        const figure = names.map((name) => found[name]).find((each) => each !== undefined);
        if (figure === undefined) return '–';
        return figure === null ? 'no end in 5 min' : write(figure);
      });
      return [[what, ...cells]];
    }),
  }));
  const versions = Object.values(manifests).flatMap(({ dependencies }) =>
    Object.entries(dependencies).filter(([name]) =>
      /^(?:@slidev\/cli|@marp-team\/marp-cli|reveal-md)$/.test(name),
    ),
  );
  const measured: Measured = {
    date: new Date().toISOString().slice(0, 10),
    machine: [
      `${String(availableParallelism())} processor cores`,
      `${(totalmem() / 1e9).toFixed(0)} GB`,
      `headless Chromium ${chromium}`,
      `Node ${process.versions.node}`,
      ...versions.map(([name, version]) => `${name} ${version}`),
    ].join(', '),
    tables,
  };
  writeFileSync(target, await format(JSON.stringify(measured), { parser: 'json', printWidth: 110 }));
}
