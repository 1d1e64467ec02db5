/** Writes what the compiler knows of code into it, as comments below the lines that ask for it. */
import type { TwoslashNode, TwoslashReturn } from 'twoslash';

/** Code as it is shown. */
export interface AnnotatedCode {
  text: string;
  /** For each line the line of the fence that it stands for, 1-based; the compiler's lines have that of the line above. */
  sources: number[];
  /** Which lines the compiler wrote, 1-based. */
  compiled: number[];
  /** Which lines it finds wrong, 1-based. */
  wrong: number[];
  /** What the author underlined: UTF-16 offsets into `text`. */
  words: { start: number; end: number }[];
}

/** Characters of a type that stand on one line; longer ones keep the lines that the compiler gives them. */
const readable = 48;

/** More is offered in a place than anybody could read. */
const completionsShown = 6;

/**
 * Code with the compiler’s answers in it as comments, and the lines that these take.
 * @param fence the code with its directives, as twoslash was given it
 * @param told what twoslash made of it
 */
export function annotateCode(fence: string, { code, nodes, meta }: TwoslashReturn): AnnotatedCode {
  const annotated: AnnotatedCode = { text: '', sources: [], compiled: [], wrong: [], words: [] };
  // Directives that end the fence leave an empty line.
  const lines = code.replace(/(?<!\n)\n+$/u, '').split('\n');
  const kept = listKept(fence, meta.removals);
  const nodesOf = Map.groupBy(nodes, ({ line }) => line);
  const written: string[] = [];
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const source = kept[index] ?? index + 1;
    written.push(line);
    annotated.sources.push(source);
    const own = nodesOf.get(index) ?? [];
    for (const node of own) {
      if (node.type === 'error') annotated.wrong.push(written.length);
      if (node.type !== 'highlight') continue;
      const from = start + node.character;
      annotated.words.push({ start: from, end: Math.min(from + node.length, start + line.length) });
    }
    const comments = own.flatMap((node) => commentOn(node, line));
    for (const comment of comments) {
      written.push(comment);
      annotated.sources.push(source);
      annotated.compiled.push(written.length);
    }
    start += [line, ...comments].join('\n').length + 1;
  }
  annotated.text = written.join('\n');
  return { ...annotated, wrong: [...new Set(annotated.wrong)] };
}

/** The fence's lines of which something is left, 1-based; directives are taken out by whole lines. */
function listKept(fence: string, removals: readonly (readonly [number, number])[]): number[] {
  let start = 0;
  return fence.split('\n').flatMap((line, index) => {
    const at = start;
    start += line.length + 1;
    return removals.some(([from, to]) => from <= at && at < to) ? [] : [index + 1];
  });
}

/** As people write it by hand: `//    ^? const lamp: Lamp`. */
function commentOn(node: TwoslashNode, line: string): string[] {
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  switch (node.type) {
    case 'query':
      return pointAt(node.character, '^?', node.text, indent);
    case 'completion': {
      const names = node.completions.map(({ name }) => name);
      const more = names.length > completionsShown ? ['…'] : [];
      return pointAt(node.character, '^|', [...names.slice(0, completionsShown), ...more].join(', '), indent);
    }
    case 'error': {
      const [first = '', ...others] = node.text.split('\n');
      return [
        `${indent}// error TS${String(node.code)}: ${first}`,
        ...others.map((other) => `${indent}//   ${other}`),
      ];
    }
    default:
      return [];
  }
}

/** Comments whose first has a sign below the place that it is about, as far as the two strokes leave room for it. */
function pointAt(character: number, sign: string, text: string, indent: string): string[] {
  const start = indent.length + 3 <= character ? indent : '';
  const gap = ' '.repeat(Math.max(1, character - start.length - 2));
  const folded = text.replaceAll(/\s+/gu, ' ');
  const [first = '', ...others] = folded.length <= readable ? [folded] : text.split('\n');
  return [
    `${start}//${gap}${sign} ${first}`,
    ...others.map((other) => `${start}//${gap}${' '.repeat(sign.length)} ${other}`.trimEnd()),
  ];
}
