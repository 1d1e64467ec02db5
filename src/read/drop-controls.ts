/** Takes out of a text what no reader sees and what does something: turn the reading direction by force, steer a terminal. */
import type { Fault } from '../errors.ts';
import { controls, withoutControls } from '../essay/controls.ts';

/** The text without them, and a warning that has the line of the first one; a mark at its very start is left to others. */
export function dropControls(text: string, file: string): { text: string; warnings: Fault[] } {
  const first = text.search(controls);
  if (first === -1) return { text, warnings: [] };
  const code = (text.codePointAt(first) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const warning: Fault = {
    message: `There is an invisible character here that does something (U+${code}); it is left out.`,
    hint: 'Delete it, in an editor that shows such characters: it may make the text say something else.',
    file,
    line: text.slice(0, first).split('\n').length,
  };
  return { text: withoutControls(text), warnings: [warning] };
}
