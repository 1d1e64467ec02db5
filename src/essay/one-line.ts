import { controls } from './controls.ts';

/** White space is folded, control characters are spaces or, such as overrides of the reading direction, nothing. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(controls, '')
    .trim();
}
