/** Watches essays, and the files that they use: pictures, style sheets, rehearsals. */
import { realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Editors save in several steps (truncate, write, rename); what follows within this time is one change. */
const settleMilliseconds = 10;

export interface Watch {
  /** Finds anew which files the essays use. */
  renew: () => void;
  stop: () => void;
}

/**
 * Calls `changed` with an essay's name, as given, after each save, and where something of it was taken away.
 * The folders are watched, not the files: many editors replace a file by a new one. Where a file is a symbolic link,
 * the one that it leads to is watched too.
 * @param besideOf the paths of the files beside an essay that it takes now, whether they are there or not
 */
export function watchEssays(
  files: readonly string[],
  changed: (file: string) => void,
  besideOf: (file: string) => readonly string[] = () => [],
): Watch {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers = new Map<string, FSWatcher>();
  let places: { file: string; path: string }[] = [];
  let isStopped = false;

  function notice(folder: string, name: string | null): void {
    for (const { file, path } of places) {
      if (dirname(path) !== folder || (name !== null && basename(path) !== name)) continue;
      clearTimeout(timers.get(file));
      timers.set(
        file,
        setTimeout(() => changed(file), settleMilliseconds),
      );
    }
  }

  function forget(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function watchFolder(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => notice(folder, name));
      // A folder that goes away takes its essay along; the deck stays as it is.
      watchers.set(
        folder,
        watcher.on('error', () => forget(folder)),
      );
    } catch {
      // One that is not there yet, for a picture to come, is looked for when its essay changes.
    }
  }

  function renew(): void {
    if (isStopped) return;
    places = [...new Set(files)].flatMap((file) =>
      listPaths(file, ...besideOf(file)).map((path) => ({ file, path })),
    );
    const folders = new Set(places.map(({ path }) => dirname(path)));
    for (const folder of watchers.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) if (!watchers.has(folder)) watchFolder(folder);
  }

  renew();
  return {
    renew,
    stop: () => {
      isStopped = true;
      for (const watcher of watchers.values()) watcher.close();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}

function listPaths(...files: string[]): string[] {
  return [...new Set(files.flatMap((file) => [resolve(file), findReal(file)]))];
}

/** The file that a symbolic link leads to; the file itself if it is none, or not there yet. */
function findReal(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
