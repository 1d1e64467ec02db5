// The command `npm run check:all`: installs what is missing, then measures with the Node that runs Lectern.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from '../../src/setup/install.mjs';

installPackages();
const file = fileURLToPath(new URL('check-all.ts', import.meta.url));
const { status } = spawnSync(node, [file, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
