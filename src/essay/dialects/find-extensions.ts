/** What Markdown's dialects add to it within lines: marks, notes where they are called, links between an author's notes, names of emoji. */
import type { Root } from 'mdast';
import type { Edit } from '../markdown/edited-text.ts';
import { findEmoji } from '../markdown/emoji-names.ts';
import { mediumOfAddress } from '../markdown/find-medium.ts';
import { readTexWords } from './find-tex-prose.ts';

/**
 * Edits that write these in plain Markdown, or take away what no slide can show.
 * @param root the tree of the text
 * @param masked The source with code, formulas and HTML blanked out, offsets unchanged.
 */
export function findExtensions(root: Root, masked: string): Edit[] {
  const edits: Edit[] = findInlineNotes(root, masked);

  function replace(pattern: RegExp, by: (...groups: string[]) => string | undefined) {
    for (const match of masked.matchAll(pattern)) {
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      if (text !== undefined) edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  // Obsidian's pictures, embedded notes, and links, as wikis have them too.
  replace(/!\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/g, (_, name = '', label = '') => {
    const address = name.replace(/#.*/, '').trim();
    const isMedium =
      /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(address) || mediumOfAddress(address) !== 'picture';
    return isMedium
      ? `![${/^\d+(?:x\d+)?$/.test(label) ? '' : label}](<${address}>)`
      : readable(label || name);
  });
  replace(
    /(?<![![\w])\[\[(?![\s\-!"'])([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\](?![[(:])/g,
    (_, name = '', label = '') => (/^[\d\s,.;-]+$/.test(name) ? undefined : readable(label || name)),
  );
  // The names of abbreviations in full: said with what stands before, as notes are.
  let count = 0;
  replace(/^\*\[([^\]\n]+)\]:[ \t]*(\S[^\n]*)$/gm, (_, short = '', long = '') => {
    count += 1;
    return `\n[^abbreviation-${String(count)}]: ${short}: ${long}\n`;
  });
  // Keys that are pressed together, and marks of what was put in, as MkDocs has them.
  replace(/(?<![+\w])\+\+([\w-]+(?:\+[\w-]+)+)\+\+(?![+\w])/g, (_, keys) => keys);
  replace(/(?<!\^)\^\^(?![\^\s])([^^\n]+)\^\^(?!\^)/g, (_, text = '') => `<ins>${text}</ins>`);
  // Numbers that Pandoc counts.
  replace(/^[ \t]{0,3}(?:\(@[\w-]*\)|#\.)[ \t]+(?=\S)/gm, () => '1. ');
  // Headings without a blank behind their signs, as kramdown reads them; one sign alone may begin a tag or a colour.
  replace(/(?<=^|\n[ \t]{0,3}\n)#{2,6}(?=[\p{L}\p{N}][^\n]{0,120}(?:\n|$))/gu, (signs = '') => `${signs} `);
  // Icons show nobody anything.
  replace(
    /:(?:material|fontawesome|octicons|simple)-[a-z\d-]+:(?:\{[^{}\n]*\})?[ \t]*(?:[–—-][ \t]+)?/g,
    () => '',
  );
  replace(/(?<![=\w])==(?![=\s])([^=\n]+)(?<!\s)==(?![=\w])/g, (_, text = '') => `<mark>${text}</mark>`);
  replace(/(?<![+\w])\+\+(?![+\s])([^+\n]+)(?<!\s)\+\+(?![+\w])/g, (_, text = '') => `<ins>${text}</ins>`);
  replace(/(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,12})\^/gu, (_, text = '') => `<sup>${text}</sup>`);
  replace(/(?<![\w:]):([a-z\d_+-]{2,40}):(?![\w:])/g, (_, name = '') => findEmoji(name));
  return edits;
}

/** “Page#Heading” of a note, to be read. */
function readable(name: string): string {
  return name
    .replace(/#\^[\w-]+$/, '')
    .replace(/^#/, '')
    .replaceAll('#', ': ')
    .trim();
}

/** Pandoc's and Obsidian's, and LaTeX'. */
const inlineNote =
  /(?<=\S[ \t]?)\^\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]|(?<=\S)\\footnote\{((?:[^{}\n]|\{[^{}\n]*\})+)\}/g;

/** `^[a note]` becomes a call and a footnote behind its block. */
function findInlineNotes(root: Root, masked: string): Edit[] {
  const edits: Edit[] = [];
  const blocks = root.children.values();
  let block = blocks.next().value;
  for (const match of masked.matchAll(inlineNote)) {
    while (block !== undefined && (block.position?.end.offset ?? 0) < match.index)
      block = blocks.next().value;
    const end = block?.position?.end.offset;
    if (end === undefined) break;
    const name = `inline-${String(edits.length)}`;
    edits.push({ start: match.index, end: match.index + match[0].length, text: `[^${name}]` });
    edits.push({
      start: end,
      end,
      text: `\n\n[^${name}]: ${(match[1] ?? readTexWords(match[2] ?? '')).trim()}\n\n`,
    });
  }
  return edits;
}
