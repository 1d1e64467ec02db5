#!/usr/bin/env node
// The command `lectern` in this repository: installs what is missing, then runs the real one on the Node that it needs.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages, node } from './install.mjs';
import { nodeFlags } from './node-flags.mjs';

installPackages();

const child = spawn(
  node,
  [...nodeFlags, fileURLToPath(new URL('run-program.mjs', import.meta.url)), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
// Ctrl+C reaches both processes; this one waits for the other to tidy up.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('close', (code, signal) => {
  if (code !== null) process.exit(code);
  if (signal === 'SIGINT') process.exit(130);
  if (signal === 'SIGTERM') process.exit(143);
  console.error(
    `Node was ended by ${signal}.\n  Start the command again; if that does not help, tell us what it was.`,
  );
  process.exit(1);
});
