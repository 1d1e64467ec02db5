import { formatFault } from '../errors.ts';
import { endProgram } from './end-program.ts';
import { run } from './run.ts';

let isDone = false;
// A browser that is killed may leave a promise that nothing settles: Node would end without a message, with code 13.
process.once('beforeExit', () => {
  if (isDone) return;
  console.error(
    formatFault({
      message: 'Not finished: nothing answers any more, most likely since the browser ended.',
      hint: 'Try again; if it ends each time, the machine may lack memory.',
    }),
  );
  process.exit(1);
});
void run(process.argv.slice(2)).then((code) => {
  isDone = true;
  // Into a pipe, lines may still be on their way.
  process.stdout.write('', () => process.stderr.write('', () => endProgram(code)));
});
