#!/usr/bin/env node
// The command `lectern` in this repository: installs what is missing, then runs the real one on the Node that it needs.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from './install.mjs';
import { nodeOptions } from './node-options.mjs';

installPackages();

const child = spawn(
  node,
  [...nodeOptions, fileURLToPath(new URL('../cli/main.ts', import.meta.url)), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.lectern/compiled/', import.meta.url)),
    },
  },
);
// Ctrl+C reaches both processes; this one waits for the other to tidy up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
