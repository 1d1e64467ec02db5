import type { ShownOf } from './shown.ts';

/** Whether a picture that is not there has its description in its frame, since the caption beside it is another. */
export function isDescribedInFrame({ src, alt, caption }: ShownOf<'figure'>): boolean {
  return src === undefined && alt !== '' && caption?.text !== alt;
}
