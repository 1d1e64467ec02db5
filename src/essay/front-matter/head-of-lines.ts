/** Heads without a fence: Pelican's and MultiMarkdown's `Title: …`, Logseq's `title:: …`, Nikola's `.. title: …`, Pandoc's `% …`. */
import { addValue } from './add-value.ts';
import type { FrontMatter, FrontValue } from './front-matter.ts';

const entry = /^(?:\.\. )?([A-Za-z][\w-]*) ?::? +(\S.*)$/;
const pandocKeys = ['title', 'author', 'date'];

/** The head, if the text begins with a title written so, and with nothing but such lines until a blank one or a rule. */
export function parseLines(lines: readonly string[]): FrontMatter | undefined {
  const first = lines.findIndex((line) => line.trim() === '' || /^(?:___|---)\s*$/.test(line));
  const end = first === -1 ? lines.length : first;
  const head = lines.slice(0, end);
  const values = new Map<string, FrontValue>();
  if (
    (head[0] ?? '').startsWith('% ') &&
    head.length <= pandocKeys.length &&
    head.every((line) => line.startsWith('%'))
  ) {
    for (const [index, line] of head.entries()) add(pandocKeys[index] ?? '', line.slice(1).trim(), index + 1);
    return { values, endLine: end };
  }
  if (!/^(?:\.\. )?title ?::? +\S/i.test(head[0] ?? '')) return undefined;
  for (const [index, line] of head.entries()) {
    const [, key = '', value = ''] = entry.exec(line) ?? [];
    // A value may go on below its key.
    if (key === '' && !/^\s+\S/.test(line)) return undefined;
    if (key !== '') add(key.toLowerCase(), value.trim(), index + 1);
  }
  return { values, endLine: /^(?:___|---)\s*$/.test(lines[end] ?? '') ? end + 1 : end };

  function add(key: string, value: string, line: number) {
    if (value !== '') addValue(values, key, { value, written: value, line });
  }
}
