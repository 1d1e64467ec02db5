// The command `lectern` on the Node that it needs: compiles what changed, then runs it.
import { compileProgram } from './compile-program.mjs';

await import(await compileProgram());
