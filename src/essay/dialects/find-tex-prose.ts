/** Prose that was written for LaTeX, or goes there too: its environments, lists, pictures, headings and commands around words. */
import type { Edit } from '../markdown/edited-text.ts';
import type { Fault } from '../../errors.ts';
import { isFormulaEnvironment } from './find-tex.ts';
import { oneLine } from '../one-line.ts';

const braces = String.raw`\{((?:[^{}\n]|\{[^{}\n]*\})*)\}`;
const optional = String.raw`(?:\[[^[\]\n]*\])?`;
const frame = /^[ \t]*\\(begin|end)\{([a-zA-Z]+)\*?\}(?:\[([^[\]\n]*)\])?(?:\{[^{}\n]*\})*[ \t]*$/gm;
const item = /^[ \t]*\\item(?![a-zA-Z])(?:\[([^[\]\n]*)\])?[ \t]*/gm;
const code = /^(?:verbatim|Verbatim|lstlisting|minted|alltt)$/;
const lists = new Map([['itemize', '- '], ['enumerate', '1. '], ['description', '- ']]); // prettier-ignore
const depths: Readonly<Record<string, string>> = {
  part: '#',
  chapter: '#',
  section: '##',
  subsection: '###',
  subsubsection: '####',
};
const signs: Readonly<Record<string, string>> = {
  emph: '*',
  textit: '*',
  textsl: '*',
  textbf: '**',
  paragraph: '**',
  texttt: '`',
};
const around = new RegExp(
  String.raw`\\(emph|textit|textsl|textbf|texttt|paragraph|underline|textsc|textsf|textrm|enquote|caption)\*?${optional}${braces}`,
  'g',
);
const note = new RegExp(String.raw`\\footnote${braces}`, 'g');
const heading = new RegExp(
  String.raw`^[ \t]*\\(part|chapter|section|subsection|subsubsection)\*?${optional}${braces}`,
  'gm',
);
const link = new RegExp(String.raw`\\href${braces}${braces}`, 'g');
const address = /\\url\{(https?:\/\/[^{}\s]+)\}/g;
const picture = /\\includegraphics\*?(?:\[[^[\]\n]*\])?\{([^{}<>\n]+)\}/g;
const silent =
  /\\(?:label|vspace|hspace)\*?\{[^{}\n]*\}|\\(?:noindent|centering|maketitle|tableofcontents|qed|medskip|bigskip|smallskip|hfill)(?![a-zA-Z{])[ \t]?/g;
const pointer =
  /(?:~|[ \t])?\\(?:(?:eq|auto|c|C|page|name)?ref|(?:no|paren|text|auto|foot)?cite[a-z]{0,7})\*?(?:\[[^[\]\n]*\]){0,2}\{[^{}\n]+\}/g;

/**
 * What only LaTeX can fill in is left out and named.
 * @param masked The source with code and formulas blanked out, offsets unchanged.
 */
export function findTexProse(masked: string, file: string): { edits: Edit[]; warnings: Fault[] } {
  if (!/\\[a-zA-Z]+\*?[[{]/.test(masked)) return { edits: [], warnings: [] };
  const edits: Edit[] = findFrames(masked);
  const notes = Array.from(
    masked.matchAll(note),
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let at = 0;
  const isNoted = (index: number) => {
    if ((notes[at - 1]?.[0] ?? -1) >= index) at = 0;
    while ((notes[at]?.[1] ?? Infinity) <= index) at += 1;
    return (notes[at]?.[0] ?? Infinity) < index;
  };

  function replace(pattern: RegExp, by: (...groups: string[]) => string) {
    for (const match of masked.matchAll(pattern)) {
      // What stands in a note is read with it.
      if (isNoted(match.index)) continue;
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  const pointers = [...masked.matchAll(pointer)];
  replace(
    heading,
    (_, name = '', words = '') => `\n\n${depths[name] ?? '##'} ${readTexWords(words.trim())}\n\n`,
  );
  replace(around, setAround);
  replace(
    link,
    (_, to = '', words = '') => `[${readTexWords(words)}](<${to.replace(/[<>]/g, encodeURIComponent)}>)`,
  );
  replace(address, (_, to = '') => `<${to}>`);
  replace(picture, (_, to = '') => `![](<${to.trim()}>)`);
  replace(pointer, () => '');
  replace(silent, () => '');
  const [first, ...others] = pointers;
  if (first === undefined) return { edits, warnings: [] };
  const warning = {
    message: `What ${oneLine(first[0].replace(/^[~ \t]/, ''))} stands for is left out${others.length === 0 ? '' : `, and so is that of ${String(others.length)} more`}.`,
    hint: 'Nothing in an essay is run: write in the text what is to be said.',
    file,
    line: masked.slice(0, first.index + first[0].length).split('\n').length,
  };
  return { edits, warnings: [warning] };
}

/** Words of LaTeX' commands, in the marks of Markdown. */
export function readTexWords(words: string): string {
  return words.replace(around, setAround);
}

function setAround(_: string, name = '', words = ''): string {
  const sign = words.trim() === '' ? '' : (signs[name] ?? '');
  return sign + readTexWords(words.trim()) + sign;
}

/** Environments that are closed: lists and code as Markdown has them, of all others the title and what they hold. */
function findFrames(masked: string): Edit[] {
  const edits: Edit[] = [];
  const open: { name: string; edit: Edit }[] = [];
  const items = [...masked.matchAll(item)];
  let next = 0;

  function takeItems(before: number) {
    for (let one = items[next]; one !== undefined && one.index < before; one = items[(next += 1)]) {
      const [found, label = ''] = one as (string | undefined)[];
      const inside = open.flatMap(({ name }) => lists.get(name) ?? []);
      const marker = inside.at(-1);
      if (marker === undefined) continue;
      const indent = '   '.repeat(inside.length - 1);
      const text = `${indent}${marker}${label === '' ? '' : `**${label}** `}`;
      edits.push({ start: one.index, end: one.index + (found ?? '').length, text });
    }
  }

  for (const { index, 0: found, 1: word, 2: name = '', 3: title = '' } of masked.matchAll(frame)) {
    if (isFormulaEnvironment(name)) continue;
    takeItems(index);
    const end = index + found.length;
    if (word === 'begin') {
      const isList = lists.has(name);
      const isInner = isList && open.some((outer) => lists.has(outer.name));
      const text = code.test(name) ? '~~~~~~' : isInner ? '' : `\n${isList ? '' : title}\n`;
      open.push({ name, edit: { start: index, end, text } });
    } else if (open.at(-1)?.name === name) {
      const isInner = lists.has(name) && open.slice(0, -1).some((outer) => lists.has(outer.name));
      const edit = open.pop()?.edit;
      if (edit !== undefined) edits.push(edit);
      edits.push({ start: index, end, text: code.test(name) ? '~~~~~~' : isInner ? '' : '\n' });
    }
  }
  return edits;
}
