/** Notices that an essay, or a style sheet beside it, was saved. */
import { realpathSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Editors save in several steps (truncate, write, rename); what follows within this time is one change. */
const settleMilliseconds = 10;

/**
 * Calls `changed` with an essay's name, as given, after each save.
 * The folders are watched, not the files: many editors replace a file by a new one. Where an essay is a symbolic link,
 * the file that it leads to is watched too.
 * @returns a function that stops watching
 */
export function watchEssays(files: readonly string[], changed: (file: string) => void): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const places = [...new Set(files)].flatMap((file) =>
    [...new Set([resolve(file), findReal(file)])].map((path) => ({ file, path })),
  );
  const watchers = [...new Set(places.map(({ path }) => dirname(path)))].map((folder) => {
    const watcher = watch(folder, (_event, name) => {
      for (const { file, path } of places) {
        // A style sheet beside an essay may be its theme.
        const isAsked = name === null || name.endsWith('.css') || basename(path) === name;
        if (dirname(path) !== folder || !isAsked) continue;
        clearTimeout(timers.get(file));
        timers.set(
          file,
          setTimeout(() => changed(file), settleMilliseconds),
        );
      }
    });
    // A folder that goes away takes its essay along; the deck stays as it is.
    return watcher.on('error', () => watcher.close());
  });
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

/** The file that a symbolic link leads to; the file itself if it is none, or not there yet. */
function findReal(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}
