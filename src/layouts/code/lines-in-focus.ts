import type { Step } from '../../talk/talk.ts';

/** The lines of code that a step puts into focus, counted within the slide, such as `2-3,7`; nothing if it is all of them. */
export function linesInFocus({ shows }: Step): string | undefined {
  if (shows.kind !== 'code') return undefined;
  const { firstLine, lines } = shows;
  return lines
    ?.map((range) => [...new Set(range)].map((line) => String(line - firstLine + 1)).join('-'))
    .join(',');
}
