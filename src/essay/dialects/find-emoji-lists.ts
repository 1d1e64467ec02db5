/** Lists as they are typed where no list can be made: each line begins with an emoji. */
import type { Edit } from '../markdown/edited-text.ts';

const sign = String.raw`(?:\p{Extended_Pictographic}\uFE0F?|[✓✗➜➤→])`;
const list = new RegExp(
  String.raw`^(?:[ \t]{0,3}${sign}(?:[ \t]|&nbsp;)+(?!&nbsp;)[^\s|][^\n|]*(?:\n|$)){2,}`,
  'gmu',
);
const start = new RegExp(String.raw`^[ \t]{0,3}(?<sign>${sign})(?:[ \t]|&nbsp;)+`, 'u');
/** They only point at what follows; others say something of it, as a tick does. */
const pointing = /^[🔹🔸🔷🔶🔘👉➡▶📌➜➤→]/u;

/**
 * Edits that make items of two or more such lines; an emoji that says something stays with its words.
 * @param prose The source with code, formulas and HTML blanked out, offsets unchanged: no list begins there.
 */
export function findEmojiLists(text: string, prose: string): Edit[] {
  const edits: Edit[] = [];
  const lists = Array.from(text.matchAll(list)).filter(({ index }) =>
    start.test(prose.slice(index, index + 20)),
  );
  for (const [count, { index, 0: lines }] of lists.entries()) {
    // Items of the same mark would be one list, whatever lies between two of them.
    const mark = count % 2 === 0 ? '-' : '*';
    let at = index;
    for (const line of lines.split('\n')) {
      const found = start.exec(line);
      const kept = found?.groups?.['sign'] ?? '';
      if (found !== null) {
        const text = pointing.test(kept) ? `${mark} ` : `${mark} ${kept} `;
        edits.push({ start: at, end: at + found[0].length, text });
      }
      at += line.length + 1;
    }
  }
  return edits;
}
