/** Notices that an essay was saved. */
import { watch, type FSWatcher } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** Editors save in several steps (truncate, write, rename); what follows within this time is one change. */
const settleMilliseconds = 10;

/**
 * Calls `changed` with an essay's name, as given, after each save.
 * The folders are watched, not the files: many editors replace a file by a new one.
 * @returns a function that stops watching
 */
export function watchEssays(files: readonly string[], changed: (file: string) => Promise<void>): () => void {
  const timers = new Map<string, NodeJS.Timeout>();
  const watchers: FSWatcher[] = [];
  for (const folder of new Set(files.map((file) => dirname(resolve(file))))) {
    const essays = files.filter((file) => dirname(resolve(file)) === folder);
    const watcher = watch(folder, (_event, name) => {
      for (const file of essays.filter((essay) => name === null || basename(essay) === name)) {
        clearTimeout(timers.get(file));
        timers.set(
          file,
          setTimeout(() => void changed(file), settleMilliseconds),
        );
      }
    });
    watchers.push(watcher);
  }
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const timer of timers.values()) clearTimeout(timer);
  };
}
