// `npm pack` and `npm publish` run this first: it makes what the package brings along.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from './install.mjs';

installPackages();
const program = fileURLToPath(new URL('../pack/write-package.ts', import.meta.url));
// What npm prints belongs to whoever packs, such as the file's name.
const { status } = spawnSync(node, ['--disable-warning=ExperimentalWarning', program], {
  stdio: ['ignore', 2, 2],
});
process.exit(status ?? 1);
