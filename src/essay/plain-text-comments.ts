/** In plain text every character means itself, but for comments to Lectern that have a line of their own. */
import type { Fault } from '../errors.ts';
import type { Directive } from './directives.ts';
import { parseDirective } from './parse-directive.ts';
import type { Line } from './plain-text-piece.ts';

export interface LineComments {
  /** The numbers of the lines that are comments to Lectern, misspelt ones among them. */
  lines: ReadonlySet<number>;
  directives: Directive[];
  warnings: Fault[];
}

/** Other comments stay text, since nobody else would take them out of it. */
export function findLineComments(lines: readonly Line[], file: string): LineComments {
  const found: LineComments & { lines: Set<number> } = { lines: new Set(), directives: [], warnings: [] };
  for (const { text, number } of lines) {
    const comment = /^\s*<!--((?:(?!-->).)*)-->\s*$/.exec(text)?.[1];
    const meant = comment === undefined ? undefined : parseDirective(comment, number, file);
    if (meant === undefined) continue;
    found.lines.add(number);
    if ('kind' in meant) found.directives.push(meant);
    else found.warnings.push(meant);
  }
  return found;
}
