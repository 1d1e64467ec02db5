import { findEmoji } from '../markdown/emoji-names.ts';

/** As blog engines show a title: without the marks of code in it, and with the emoji that it names. */
export function readTitle(title: string): string {
  return title
    .replace(/(?<!`)(`+)(?!`)\s?([^`]*[^`\s])\s?\1(?!`)/g, '$2')
    .replace(/(?<![\w:]):([a-z\d_+-]{2,40}):(?![\w:])/g, (whole, name: string) => findEmoji(name) ?? whole);
}
