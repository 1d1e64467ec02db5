/** Org's marks where they stand in Markdown: blocks, captions, links, notes. */
import type { Edit } from '../markdown/edited-text.ts';

const frame = /(?<=^[ \t]*(?:[-*+][ \t]+)?)#\+(begin|end)_(\w+)[ \t]*([\w+#-]*)[^\n]*$/gim;

/**
 * Edits that write Org’s marks in Markdown, or take them away.
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findOrg(masked: string): Edit[] {
  const edits: Edit[] = [];

  function replace(pattern: RegExp, by: (...groups: string[]) => string) {
    for (const match of masked.matchAll(pattern)) {
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  let open: { name: string; edit: Edit } | undefined;
  for (const { index, 0: found, 1: word = '', 2: name = '', 3: language = '' } of masked.matchAll(frame)) {
    const end = index + found.length;
    const isCode = /^(?:src|example)$/i.test(name);
    if (word.toLowerCase() === 'begin') {
      const text = isCode ? `~~~~~~${/^src$/i.test(name) ? language : ''}` : '\n';
      open ??= { name: name.toLowerCase(), edit: { start: index, end, text } };
    } else if (open?.name === name.toLowerCase()) {
      edits.push(open.edit, { start: index, end, text: isCode ? '~~~~~~' : '\n' });
      open = undefined;
    }
  }
  replace(
    /^[ \t]*#\+(?:attr_\w+|options|startup|results|name|tblname|filetags|property|latex_\w+|html_\w+)(?:\[[^\]\n]*\])?:[^\n]*$/gim,
    () => '',
  );
  replace(/^[ \t]*#\+caption:[ \t]*/gim, () => '');
  replace(
    /(?<![![\w])\[\[(https?:[^\s[\]<>]+)\]\[([^[\]\n]+)\]\]/g,
    (_, to = '', words = '') => `[${words}](<${to}>)`,
  );
  replace(/^\[fn:([\w-]+)\][ \t]+(?=\S)/gm, (_, name = '') => `[^fn-${name}]: `);
  replace(/(?<=\S)\[fn:([\w-]+)\]/g, (_, name = '') => `[^fn-${name}]`);
  return edits;
}
