// Runs on plain Node 20 without any package: makes sure that the packages are there, among them the Node that runs Lectern.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { takeTurn } from './take-turn.mjs';

const folder = new URL('../../', import.meta.url);
const stamp = new URL('node_modules/.lectern-installed', folder);
/** Not in node_modules, which npm empties first. */
const turn = new URL('.lectern/installing', folder);

/** The Node runtime from the npm package `node`. */
export const node = fileURLToPath(
  new URL(
    process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node',
    folder,
  ),
);

function digestLock() {
  return createHash('sha256')
    .update(readFileSync(new URL('package-lock.json', folder)))
    .digest('hex');
}

/** Whether the packages of package-lock.json are installed, and just these. */
export function hasPackages() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestLock() && existsSync(node);
}

/** Installs the packages of package-lock.json unless just these are installed already. */
export function installPackages() {
  if (hasPackages()) return;
  const endTurn = takeTurn(turn, () =>
    console.error('Another command is installing the packages; waiting for it …'),
  );
  if (!hasPackages()) install();
  endTurn();
}

function install() {
  console.error('Installing packages (once; less than a minute) …');
  runNpm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  // Where npm is told to run no install scripts, the runtime still has to be put in its place.
  if (!existsSync(node)) runNpm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!existsSync(node)) {
    fail(
      'The npm package "node" brought no runtime.',
      'Use Node 24 with npm 10 or newer, then run "npm ci".',
    );
  }
  writeFileSync(stamp, digestLock());
}

/** @param {string[]} words */
function runNpm(words) {
  const { status, error } = spawnSync('npm', words, {
    cwd: fileURLToPath(folder),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error)
    fail(
      `npm could not be started: ${error.message}`,
      'Install Node 20 or newer with npm: https://nodejs.org',
    );
  if (status !== 0) fail(`"npm ${words[0]}" failed.`, 'See its message above; "npm ci" tries again.');
}

/** @param {string} message @param {string} hint @returns {never} */
function fail(message, hint) {
  console.error(`${message}\n  ${hint}`);
  process.exit(1);
}
