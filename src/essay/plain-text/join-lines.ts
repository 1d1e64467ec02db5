/** Lines that were wrapped by hand become one text again, and the words that were parted at their ends whole. */
import type { Line } from './plain-text-piece.ts';

/** A letter and a hyphen where a line ends, and the word that goes on in the next. */
const parted = /(?<!\p{L})(\p{L}+)-$/u;
const goesOn = /^\s*(\p{Ll}+)/u;

/** Behind these a hyphen stands for what both words have in common: “pre- and post-war”, „Vor- und Nachteile“. */
const links = new Set(
  'and or to nor und oder bis sowie et ou y o e ed en of och eller og i lub oraz'.split(' '),
);

/** A text in which fewer of the wrapped lines end in a hyphen has no words parted, but some that are written with one. */
const fewest = { lines: 3, share: 0.02 };

/** Gives back the text of lines, with `\n` between them where they were parted at a space. */
export type JoinLines = (lines: readonly Line[]) => string;

/** How the lines of this text are joined. */
export function readJoints(text: readonly Line[]): JoinLines {
  const broken = text.filter((_, index) => (text[index + 1]?.text ?? '') !== '');
  const hyphens = text.filter(
    (line, index) => parted.test(line.text) && goesOn.test(text[index + 1]?.text ?? ''),
  );
  const partsWords = hyphens.length >= Math.max(fewest.lines, broken.length * fewest.share);
  const written = new Set(
    text.flatMap((line) => line.text.toLowerCase().match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []),
  );
  return (lines) => {
    const texts = lines.map(({ text }) => text.trim());
    return texts
      .map((text, index) => {
        const before = parted.exec(text.slice(-60))?.[1];
        const after = goesOn.exec(texts[index + 1] ?? '')?.[1];
        if (index === texts.length - 1) return text;
        if (before === undefined || after === undefined || links.has(after)) return `${text}\n`;
        const isWritten = written.has(`${before}-${after}`.toLowerCase());
        return partsWords && !isWritten ? text.slice(0, -1) : text;
      })
      .join('');
  };
}
