// Runs on plain Node 20 without any package: lets one process at a time do something.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Milliseconds between two looks at whether the other has ended. */
const pause = 200;

/**
 * Waits until no other process has its turn; one that has died has none.
 * @param {URL} file says whose turn it is, by its process id
 * @param {() => void} tell is called once if another has to be waited for
 * @returns {() => void} ends the turn, as the end of this process does
 */
export function takeTurn(file, tell) {
  mkdirSync(new URL('.', file), { recursive: true });
  let hasTold = false;
  while (!tryTurn(file)) {
    if (!isAlive(readOwner(file))) {
      rmSync(file, { force: true });
      continue;
    }
    if (!hasTold) tell();
    hasTold = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  const end = () => {
    process.off('exit', end);
    rmSync(file, { force: true });
  };
  process.on('exit', end);
  return end;
}

/** @param {URL} file */
function tryTurn(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {URL} file */
function readOwner(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
