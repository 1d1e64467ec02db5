// The test command: installs what is missing, Chromium too, then runs every check and counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from '../src/setup/install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.ASTRO_TELEMETRY_DISABLED = '1';
installPackages();

/** What tests leave behind, and what killed browsers do, goes when all have run. */
const temporary = mkdtempSync(join(tmpdir(), 'lectern-tests-'));
// Windows asks for the latter two.
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = temporary;
process.on('exit', () => {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
});
let passed = 0;
let failed = 0;

/** @param {string} title @param {string[]} words @param {Record<string, string>} [environment] */
async function run(title, words, environment = {}) {
  const began = Date.now();
  console.log(`\n── ${title}`);
  const child = spawn(node, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
  const [status] = await once(child, 'close');
  console.log(
    `── ${title}: ${status === 0 ? 'good' : 'failed'}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/**
 * What we read of the runners' reports: Vitest's numbers, Playwright's stats.
 * @typedef {{ numPassedTests: number, numFailedTests: number, stats: Record<'expected' | 'flaky' | 'unexpected', number> }} Report
 */

/**
 * Tests are counted one by one from the runner's own report; a runner that fails without one counts as one failure.
 * @param {string} title @param {string[]} words @param {string} report
 * @param {(report: Report) => { passed: number, failed: number }} count
 */
async function checkEach(title, words, report, count) {
  const good = await run(title, words, { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  try {
    const counted = count(JSON.parse(readFileSync(report, 'utf8')));
    passed += counted.passed;
    failed += counted.failed;
    if (!good && counted.failed === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

/**
 * Runs a check beside the next ones, since it keeps one core busy only, and prints what it says when it has ended.
 * @param {string} title @param {string[]} words
 * @returns {Promise<void>}
 */
function checkBeside(title, words) {
  const began = Date.now();
  const child = spawn(node, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (said += text));
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (status === 0) passed += 1;
      else failed += 1;
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`\n── ${title}\n${said}── ${title}: ${status === 0 ? 'good' : 'failed'}, ${seconds} s`);
      resolve();
    });
  });
}

if (await run('preparing', ['tests/prepare.ts'])) passed += 1;
else failed += 1;
// It takes as long as types, format and the first of the unit tests.
const lint = checkBeside('lint', ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']);
await checkBeside('types', [
  'node_modules/@astrojs/check/bin/astro-check.js',
  '--minimumSeverity',
  'warning',
]);
await checkBeside('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']);
const units = join(temporary, 'units.json');
await checkEach(
  'unit tests',
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${units}`,
  ],
  units,
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);
await lint;
await checkEach(
  'browser tests',
  ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
  join(temporary, 'browser.json'),
  ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
