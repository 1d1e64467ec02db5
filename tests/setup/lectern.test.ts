import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bin = fileURLToPath(new URL('../../src/setup/lectern.cjs', import.meta.url));

/** Runs the command as a Node of this version would. */
function startOn(version: string): { status: number | null; stderr: string } {
  const program = `
    Object.defineProperty(process.versions, 'node', { value: ${JSON.stringify(version)} });
    require(${JSON.stringify(bin)});`;
  return spawnSync(process.execPath, ['--eval', program, '--', '--version'], { encoding: 'utf8' });
}

it.each(['0.12.18', '8.17.0', '18.20.8'])('Node %s is told which one is needed, in a line', (version) => {
  const { status, stderr } = startOn(version);
  expect(stderr).toBe(
    `Lectern needs Node 20 or newer; this is Node ${version}.\n  Install a newer one: https://nodejs.org\n`,
  );
  expect(status).toBe(1);
});

it('says so in words that the oldest Node understands', () => {
  // ECMAScript 5 has neither of these.
  expect(readFileSync(bin, 'utf8').replaceAll(/\/\/.*|\/\*.*?\*\//g, '')).not.toMatch(
    /\b(?:let|const|import|class|async|await)\b|=>|`|\?\.|\?\?/,
  );
});
