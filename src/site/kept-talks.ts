/**
 * Talks that an earlier build wrote, so that a site with one essay changed costs one essay. What is kept of a talk names
 * every file that it was made from, with a digest of each; where any of these is another, or the older site has not
 * just the files that were written for it, the talk is made anew.
 */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFile } from '../disk/folder-digests.ts';
import { keepFile } from '../disk/keep-file.ts';
import { readMark } from '../disk/write-whole-folder.ts';
import type { Fault } from '../errors.ts';
import { nameTalk } from '../plan/name-talk.ts';
import { keptFolder } from '../places.ts';
import { listBeside } from '../read/list-beside.ts';
import { placeRehearsal } from '../read/read-rehearsal.ts';
import { listWarnings, type LoadedTalk } from './load-talks.ts';
import { siteMark } from './write-site.ts';
import type { WrittenTalk } from './written-talk.ts';

/** A talk as it was written, and what there is to say of its essay. */
export interface KeptTalk {
  written: WrittenTalk;
  warnings: Fault[];
  /** The files beside its essay that it is made from: where each really lies, and its digest; nothing of one that is not there. */
  beside: Record<string, { path: string; digest: string } | null>;
}

/** Some 50 KB each. */
const mostKept = 1000;
/** Milliseconds by which clocks of files lag. */
const lag = 100;
/** What a compiler or a browser has a say in is not told from files alone. */
const depends = /twoslash|mermaid/iu;

export class KeptTalks {
  readonly #wishes: string;
  readonly #folder: string;
  readonly #began: number;

  /**
   * @param wishes all that the talks depend on besides their files: the program, and what it was asked for
   * @param began when the first file was read, in milliseconds since 1970
   */
  constructor(wishes: string, folder = fileURLToPath(new URL('talks/', keptFolder)), began = Date.now()) {
    this.#wishes = wishes;
    this.#folder = folder;
    this.#began = began;
  }

  /**
   * What was kept of these essays' talks and still holds, by the essays' files.
   * @param site the folder of the older site
   */
  async recallAll(files: readonly string[], site: string): Promise<ReadonlyMap<string, KeptTalk>> {
    const recalled = new Map<string, KeptTalk>();
    const older = await readMark(site, siteMark);
    // Talks of the same name are told apart by a number, and so by each other.
    const names = new Set(files.map((file) => nameTalk(file).toLowerCase()));
    if (older.size === 0 || names.size < files.length) return recalled;
    for (const file of files) {
      const kept = this.#recall(file, older);
      if (kept !== undefined) recalled.set(file, kept);
    }
    return recalled;
  }

  #recall(file: string, older: ReadonlyMap<string, string>): KeptTalk | undefined {
    try {
      const text = readFileSync(join(this.#folder, this.#nameRecord(file)), 'utf8');
      const kept = JSON.parse(text) as KeptTalk;
      const files = Object.entries(kept.written.files);
      if (!files.every(([path, digest]) => older.get(path) === digest)) return undefined;
      const now = look(Object.keys(kept.beside));
      return JSON.stringify(now) === JSON.stringify(kept.beside) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps a talk for the next build, unless it may be another then although no file is. */
  async keep(loaded: LoadedTalk, written: WrittenTalk): Promise<void> {
    const { essay } = loaded;
    try {
      if (essay.settings.draft || written.lacksCard || depends.test(readFileSync(essay.file, 'utf8'))) return;
      const paths = [placeRehearsal(essay.file), ...listBeside(essay)];
      const beside = look(paths);
      const files = [essay.file, ...paths.filter((path) => beside[path] !== null)];
      // What changed since then may not be what the talk was made from.
      for (const file of files) if (statSync(file).ctimeMs > this.#began - lag) return;
      const kept: KeptTalk = { written, warnings: listWarnings(loaded), beside };
      await keepFile(this.#folder, this.#nameRecord(essay.file), JSON.stringify(kept), mostKept);
    } catch {
      // A file that cannot be read now is looked at again by the next build.
    }
  }

  /** By the essay, its place and its name in messages. */
  #nameRecord(file: string): string {
    const folder = realpathSync.native(dirname(resolve(file)));
    const known = [this.#wishes, folder, file, digestFile(file)];
    return `${createHash('sha256').update(JSON.stringify(known)).digest('hex')}.json`;
  }
}

function look(paths: readonly string[]): KeptTalk['beside'] {
  const seen: KeptTalk['beside'] = {};
  for (const file of paths) {
    const path = findReal(file);
    seen[file] = path === undefined ? null : { path, digest: digestFile(path) };
  }
  return seen;
}

/** Nothing of a file that is not there. */
function findReal(file: string): string | undefined {
  try {
    return realpathSync.native(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
