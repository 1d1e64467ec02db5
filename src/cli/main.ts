import { formatFault } from '../errors.ts';
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
  process.exitCode = code;
  isDone = true;
});
