/** In plain text every character means itself, but for comments to Lectern that have their lines to themselves. */
import type { Fault } from '../../errors.ts';
import type { Directive } from '../directives/directives.ts';
import { parseDirective } from '../directives/parse-directive.ts';
import type { Line } from './plain-text-piece.ts';

export interface LineComments {
  /** The numbers of the lines that are comments to Lectern, misspelt ones among them. */
  lines: ReadonlySet<number>;
  directives: Directive[];
  warnings: Fault[];
}

interface Comment {
  meant: Directive | Fault;
  /** Indexes of the lines where it begins and ends. */
  first: number;
  last: number;
  isClosed: boolean;
}

/** Other comments stay text, since nobody else would take them out of it; so do ours beside other text, but named. */
export function findLineComments(lines: readonly Line[], file: string): LineComments {
  const { comments, rest } = takeComments(lines, file);
  const found: LineComments & { lines: Set<number> } = { lines: new Set(), directives: [], warnings: [] };
  for (const run of joinRuns(comments)) {
    const [first, last] = [run[0]?.first ?? 0, run.at(-1)?.last ?? 0];
    const isAlone = rest.slice(first, last + 1).every((line) => line.trim() === '');
    if (isAlone) for (const { number } of lines.slice(first, last + 1)) found.lines.add(number);
    for (const { meant, isClosed } of run) {
      if (!('kind' in meant)) found.warnings.push(meant);
      else if (isAlone) found.directives.push(meant);
      else found.warnings.push(stays(meant, isClosed, file));
    }
  }
  return found;
}

/** Comments of which each begins on the line where the one before it ends. */
function joinRuns(comments: readonly Comment[]): Comment[][] {
  const runs: Comment[][] = [];
  for (const comment of comments) {
    const run = runs.at(-1);
    if (run?.at(-1)?.last === comment.first) run.push(comment);
    else runs.push([comment]);
  }
  return runs;
}

/** Comments meant for us, and the lines without them. */
function takeComments(lines: readonly Line[], file: string): { comments: Comment[]; rest: string[] } {
  const comments: Comment[] = [];
  let line = 0;
  let end = 0;
  const text = lines.map((each) => each.text).join('\n');
  const rest = text.replaceAll(
    /<!--((?:(?!<!--|-->)[^])*)(-->)?/g,
    (comment, inside: string, close: string | undefined, start: number) => {
      line += countBreaks(text.slice(end, start));
      const first = line;
      line += countBreaks(comment);
      end = start + comment.length;
      const isClosed = close !== undefined;
      // What is never closed would go on to the end of the text.
      const own = isClosed ? inside : (inside.split('\n')[0] ?? '');
      const meant = parseDirective(own, lines[first]?.number ?? 1, file);
      if (meant === undefined || (!isClosed && !('kind' in meant))) return comment;
      comments.push({ meant, first, last: line, isClosed });
      return isClosed ? comment.replace(/[^\n]+/g, '') : comment;
    },
  );
  return { comments, rest: rest.split('\n') };
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function stays({ kind, line }: Directive, isClosed: boolean, file: string): Fault {
  return isClosed
    ? {
        message: `The comment “${kind}” shares its line with other text, so it is text itself.`,
        hint: 'Give it a line of its own, right before the paragraph that it is meant for.',
        file,
        line,
      }
    : {
        message: `The comment “${kind}” is opened here and never closed, so it is text.`,
        hint: 'Close it with --> where it ends.',
        file,
        line,
      };
}
