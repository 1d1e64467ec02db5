// The bench command: installs what is missing, then runs a bench with the Node that runs Lectern.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from '../../src/setup/install.mjs';

/** Each bench by its name: its file, and what it measures. */
const benches = new Map([
  [
    'condensing',
    { file: 'condensing.ts', about: 'what Lectern finds in an essay, against people and other methods' },
  ],
  [
    'presenter',
    { file: 'presenter.ts', about: 'how fast deck and presenter view follow each other, against reveal.js' },
  ],
  [
    'peers',
    { file: 'peers.ts', about: 'how fast Lectern is, against Slidev, Marp and reveal-md (installed for it)' },
  ],
]);

const [name = '', ...options] = process.argv.slice(2);
const bench = benches.get(name);
if (bench === undefined) {
  console.error(name === '' ? 'Which bench?' : `There is no bench "${name}".`);
  for (const [known, { about }] of benches) console.error(`  npm run bench -- ${known}: ${about}`);
  process.exit(1);
}
installPackages();
const { status } = spawnSync(node, [fileURLToPath(new URL(bench.file, import.meta.url)), ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
