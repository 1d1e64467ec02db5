// `npm run dev`: Astro's own development server over the same pages, for work on layouts and themes.
import { spawnSync } from 'node:child_process';
import { installPackages, node } from './install.mjs';

installPackages();
const { status } = spawnSync(node, ['node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exit(status ?? 0);
