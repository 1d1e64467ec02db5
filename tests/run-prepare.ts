/** For the runners: a single test, too, finds the sources compiled as they are now. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of its own, since Vitest's modules cannot ask where a package lies. */
export default function prepare(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('prepare.ts', import.meta.url))], {
    stdio: 'inherit',
  });
}
