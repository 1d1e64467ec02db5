/** How many columns a text takes in a terminal, and how much of it fits. */
import { hasRightToLeft } from '../talk/text/has-right-to-left.ts';

/** Made when it is needed: most texts are plain, and it takes ten milliseconds. */
let graphemes: Intl.Segmenter | undefined;

/** East Asian wide and full-width characters (UAX 11), and pictographs that are shown as such. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]|\p{Extended_Pictographic}\ufe0f/u;
/** One column each, as nearly all characters of most talks are. */
const plain = /^[ -~]*$/;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

export function measureColumns(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of splitGraphemes(text)) columns += measureGrapheme(segment);
  return columns;
}

/** The text on one line in exactly so many columns, cut with “…” or filled with blanks. */
export function fitColumns(text: string, columns: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const shown = measureColumns(line) <= columns ? line : cutColumns(line, columns - 1);
  const filled = measureColumns(shown);
  return isolate(shown) + ' '.repeat(Math.max(0, columns - filled));
}

/** The text in lines of at most so many columns, broken between words where they fit on one. */
export function wrapColumns(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of text.trim().split(/\s+/u)) {
    const space = line === '' ? '' : ' ';
    const width = measureColumns(word);
    if (filled + space.length + width <= columns) {
      line += space + word;
      filled += space.length + width;
      continue;
    }
    if (line !== '') lines.push(line);
    // A word longer than a line, or a sentence of a language without spaces.
    const parts = breakWord(word, columns);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
    filled = measureColumns(line);
  }
  return [...lines, line];
}

function breakWord(word: string, columns: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of splitGraphemes(word)) {
    if (part !== '' && measureColumns(part + segment) > columns) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function cutColumns(text: string, columns: number): string {
  let cut = '';
  let filled = 0;
  for (const { segment } of splitGraphemes(text)) {
    filled += measureGrapheme(segment);
    if (filled > columns) break;
    cut += segment;
  }
  return `${cut.trimEnd()}…`;
}

/** Right-to-left text between isolates (UAX 9), so that it moves none of the numbers beside it. */
function isolate(text: string): string {
  return hasRightToLeft(text) ? `\u2068${text}\u2069` : text;
}

function measureGrapheme(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

function splitGraphemes(text: string): Intl.Segments {
  graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return graphemes.segment(text);
}
