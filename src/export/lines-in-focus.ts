/** Which lines of code each press puts into focus, such as `2-3,7`. */
import type { Step } from '../talk/talk.ts';

/** Lines are counted within the slide; nothing for a step that has all of them. */
export function linesInFocus(steps: readonly Step[]): (string | undefined)[] {
  return steps.map(({ shows }) => {
    if (shows.kind !== 'code' || shows.lines === undefined) return undefined;
    const within = shows.lines.map((range) => range.map((line) => line - shows.firstLine + 1));
    return within
      .map(([from, to]) => (from === to ? String(from) : `${String(from)}-${String(to)}`))
      .join(',');
  });
}
