import type { ShownOf } from './shown.ts';

/** Whether the empty frame of a missing picture shows its description: only where that differs from the caption beside it. */
export function isDescribedInFrame({ src, alt, caption }: ShownOf<'figure'>): boolean {
  return src === undefined && alt !== '' && caption?.text !== alt;
}
