import { findEmoji } from '../markdown/emoji-names.ts';

/** As blog engines show a title: without pictures, the marks of code, and tags in it, and with the emoji that it names. */
export function readTitle(title: string): string {
  return title
    .replace(/<(?:img|br|wbr)\b[^<>]*>|\{%[^{}]*%\}/gi, ' ')
    .replace(/<(b|i|em|strong|small|span|mark|code|a)(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi, '$2')
    .replace(/(?<!`)(`+)(?!`)\s?([^`]*[^`\s])\s?\1(?!`)/g, '$2')
    .replace(/(?<![\w:]):([a-z\d_+-]{2,40}):(?![\w:])/g, (whole, name: string) => findEmoji(name) ?? whole)
    .replace(/ {2,}/g, ' ')
    .trim();
}
