/** Where the compiled program begins: V8 keeps what it compiles of it for the next start. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isRepository, keptFolder } from '../places.ts';

// In the repository it goes with the program, which changes.
enableCompileCache(fileURLToPath(new URL('v8/', isRepository ? import.meta.url : keptFolder)));
await import('./main.ts');
