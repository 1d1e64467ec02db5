/** What stands in the place of a picture that is not there: words for the audience, and never the name of a file. */
import type { RichText, ShownOf } from './shown.ts';

/** Whether the frame of a missing picture has its description in it. */
export function isDescribedInFrame({ src, alt }: ShownOf<'figure'>): boolean {
  return src === undefined && alt !== '';
}

/** The caption beside a picture; nothing where a frame has the same words in it. */
export function captionBeside(figure: ShownOf<'figure'>): RichText | undefined {
  return isDescribedInFrame(figure) && figure.caption?.text === figure.alt ? undefined : figure.caption;
}
