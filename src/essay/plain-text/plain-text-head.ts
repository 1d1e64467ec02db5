/** In plain text every character means itself, but a head that cannot be taken for anything else. */
import { settingAliases } from '../front-matter/find-misspelt-settings.ts';
import { parseFrontMatter, type FrontMatter } from '../front-matter/front-matter.ts';
import { Settings } from '../front-matter/settings.ts';
import { parseGutenbergHead } from './gutenberg.ts';
import { parseMailHead } from './mail-head.ts';

const keys: ReadonlySet<string> = new Set([...Settings.keyof().options, ...settingAliases]);

/**
 * Read the head of a plain text whose lines end in LF: YAML between `---` in which each line has the shape of a
 * setting, one of ours among them, the head of a letter, or that of a book of Project Gutenberg. Any other beginning is text.
 * @throws TalkError at the file's line if such a head is broken.
 */
export function parsePlainTextHead(text: string, file: string): FrontMatter {
  const [fence, ...lines] = text.split('\n');
  const closing = lines.findIndex((line) => line.trimEnd() === '---');
  const isHead = fence?.trimEnd() === '---' && closing > 0 && looksLikeSettings(lines.slice(0, closing));
  if (isHead) return parseFrontMatter(text, file);
  return parseGutenbergHead(text) ?? parseMailHead(text) ?? { values: new Map(), endLine: 0 };
}

function looksLikeSettings(lines: readonly string[]): boolean {
  const named = lines.map((line) => /^["']?([\w-]+)["']?\s*:(?:\s|$)/.exec(line)?.[1]);
  return (
    named[0] !== undefined &&
    named.some((key) => key !== undefined && keys.has(key)) &&
    // A value may go on below its key, as a list or indented.
    lines.every((line, index) => named[index] !== undefined || /^(?:\s+\S|- |#|$)/.test(line))
  );
}
