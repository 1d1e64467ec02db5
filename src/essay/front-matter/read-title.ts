import { findEmoji } from '../markdown/emoji-names.ts';

/** The characters that YAML or HTML would take for their own, so that writers of titles name them. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rsquo: '’',
};

/** As blog engines show a title: without pictures, the marks of code, and tags in it, and with the emoji and characters that it names. */
export function readTitle(title: string): string {
  return title
    .replace(/<(?:img|br|wbr)\b[^<>]*>|\{%[^{}]*%\}/gi, ' ')
    .replace(/<(b|i|em|strong|small|span|mark|code|a)(?:\s[^<>]*)?>([^<>]*)<\/\1>/gi, '$2')
    .replace(/(?<!`)(`+)\s?([^`]*[^`\s])\s?\1(?!`)/g, '$2')
    .replace(/(?<![\w:]):([a-z\d_+-]{2,40}):(?![\w:])/g, (whole, name: string) => findEmoji(name) ?? whole)
    .replace(
      /&(?:#(\d{2,7}|x[\da-f]{2,6})|([a-z]{2,6}));/gi,
      (whole, code: string | undefined, name: string | undefined) =>
        code === undefined
          ? (named[name ?? ''] ?? whole)
          : readCode(Number(code.replace(/^x/i, '0x')), whole),
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Control characters, and what is no character, stay as they are written. */
function readCode(code: number, written: string): string {
  const character = code > 0x10ffff ? '' : String.fromCodePoint(code);
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u.test(character) ? character : written;
}
