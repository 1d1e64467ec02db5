/** Takes out of a text what no reader sees and what does something: turn the reading direction by force, steer a terminal. */
import type { Fault } from '../errors.ts';

/**
 * Controls but for tabs and line ends, overrides of the reading direction (which show words that the text has not), and
 * byte order marks on the way. Isolates and marks that mixed scripts need stay.
 */
const controls = /[^\P{Cc}\t\n\r]|[\u202d\u202e]|(?!^)\ufeff/gu;
/** Of these some stood for white space once. */
const blank = /[\v\f\u0085]/u;

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
  return { text: text.replace(controls, (sign) => (blank.test(sign) ? ' ' : '')), warnings: [warning] };
}
