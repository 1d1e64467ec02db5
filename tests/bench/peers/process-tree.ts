/** What a command and all processes that it starts use; from Linux' /proc, so that it is not known elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Whether this machine tells. */
export const isTold = existsSync('/proc/self/smaps_rollup');

/** Milliseconds of a processor's time; the kernel counts in hundredths of a second. */
const tick = 10;

/** Milliseconds of processor time of all processes that were children of this one, or theirs, and have ended. */
export function readChildrensTime(): number {
  if (!isTold) return NaN;
  const [user = 0, system = 0] = readStat('self').slice(13, 15).map(Number);
  return (user + system) * tick;
}

/** Milliseconds in which the machine's processors did anything at all. */
export function readBusyTime(): number {
  if (!isTold) return NaN;
  const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '';
  const [user = 0, nice = 0, system = 0, , , hard = 0, soft = 0] = line.split(/\s+/).slice(1).map(Number);
  return (user + nice + system + hard + soft) * tick;
}

/** What stands in a process's `stat` behind its name, so that its parent is the second. Nothing if it is gone. */
function readStat(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** The process and all below it, as far as they are there now. */
export function listTree(root: number): string[] {
  const below = new Set([String(root)]);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  // A child's number is not always higher than its parent's: look until nothing is found any more.
  const parents = new Map(pids.map((pid) => [pid, readStat(pid)[1]]));
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const [pid, parent] of parents) if (parent !== undefined && below.has(parent)) below.add(pid);
  }
  return [...below];
}

/** Bytes that the process and all below it take now, what they share counted once (PSS). */
export function readMemory(root: number): number {
  return listTree(root)
    .map((pid) => {
      try {
        const [, kilobytes = '0'] =
          /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
        return Number(kilobytes) * 1024;
      } catch {
        return 0;
      }
    })
    .reduce((sum, bytes) => sum + bytes, 0);
}
