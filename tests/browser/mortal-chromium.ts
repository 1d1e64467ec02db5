#!/usr/bin/env node
/**
 * Chromium for tests of its death: it passes on what Playwright and the browser say to each other, and kills the browser,
 * as the system does where memory runs out, instead of the message whose number is MORTAL_AT. How many there were so far
 * stands in the file MORTAL_COUNT: at its end this program may be killed with the browser.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';

const { MORTAL_AT, MORTAL_BROWSER = '', MORTAL_COUNT } = process.env;
const browser = spawn(MORTAL_BROWSER, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe', 'pipe'],
  // A group of its own, to be killed as a whole: the program may be a script that starts the browser.
  detached: true,
});
const [, , , toBrowser, fromBrowser] = browser.stdio;
let passed = 0;

/** Messages end with a zero. */
function passOn(from: Readable, to: Writable): void {
  let begun = Buffer.alloc(0);
  from.on('data', (chunk: Buffer) => {
    begun = Buffer.concat([begun, chunk]);
    for (let end = begun.indexOf(0); end >= 0; end = begun.indexOf(0)) {
      passed += 1;
      if (MORTAL_COUNT !== undefined) writeFileSync(MORTAL_COUNT, String(passed));
      if (passed === Number(MORTAL_AT) && browser.pid !== undefined) {
        process.kill(-browser.pid, 'SIGKILL');
        process.kill(process.pid, 'SIGKILL');
      }
      to.write(begun.subarray(0, end + 1));
      begun = begun.subarray(end + 1);
    }
  });
}

// Playwright speaks through the files 3 and 4, and so does the browser. As files they would be read in a thread, for which
// the end of this program would wait.
passOn(new Socket({ fd: 3, writable: false }), toBrowser as Writable);
passOn(fromBrowser as Readable, new Socket({ fd: 4, readable: false }));
browser.on('exit', (code) => {
  process.exit(code ?? 1);
});
