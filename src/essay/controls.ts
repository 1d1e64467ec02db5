/** Signs that no reader sees and that do something: turn the reading direction by force, steer a terminal, break a file of XML. */

/**
 * Controls but for tabs and line ends, overrides of the reading direction (which show words that the text has not), byte
 * order marks on the way, and what Unicode says is no character. Isolates and marks that mixed scripts need stay.
 */
export const controls = /[^\P{Cc}\t\n\r]|[\u202d\u202e\ufffe\uffff]|(?!^)\ufeff/gu;
/** Of these some stood for white space once. */
const blank = /[\v\f\u0085]/u;

export function withoutControls(text: string): string {
  return text.replace(controls, (sign) => (blank.test(sign) ? ' ' : ''));
}
