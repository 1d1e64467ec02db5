import { roomOf } from '../plan/fit/code-rooms.ts';
import { listWrapped } from '../plan/split/split-code.ts';
import { findShownLine } from './find-shown-line.ts';
import type { Check } from './check.ts';

/** Of running text, whose lines go on wherever it is read. */
const prose = /^(?:md|mdx|markdown|te?xt|plain|plaintext)$/iu;

/** Code of which lines go on in the next row, since no slide is wide enough for them at its smallest size. */
export const findWrappedCode: Check = (essay, { slides, backup }) => {
  const blocks = new Map<number, { lines: Set<number>; columns: number }>();
  for (const slide of [...slides, ...backup]) {
    const shows = slide.steps[0]?.shows;
    if (shows?.kind !== 'code' || prose.test(shows.language ?? '')) continue;
    const room = roomOf(slide);
    const wrapped = listWrapped(shows, room);
    if (wrapped.length === 0) continue;
    const line = findShownLine(essay, slide, 0) ?? 1;
    const { lines, columns } = blocks.get(line) ?? { lines: new Set(), columns: room.columns };
    for (const each of wrapped) lines.add(each);
    blocks.set(line, { lines, columns });
  }
  return [...blocks].map(([line, { lines, columns }]) => {
    const [first = 1, ...others] = lines;
    const all = others.length > 2 ? [first, `${String(others.length)} more`] : [...lines];
    const names = all
      .map(String)
      .join(', ')
      .replace(/, (?=[^,]*$)/u, ' and ');
    return {
      line,
      message:
        others.length === 0
          ? `Line ${names} of this code goes on in the next row of its slide, if not in every theme.`
          : `Lines ${names} of this code go on in the next row of their slides, if not in every theme.`,
      hint: `Break it where you would: a row holds ${String(columns)} columns in any theme, less those of line numbers.`,
    };
  });
};
