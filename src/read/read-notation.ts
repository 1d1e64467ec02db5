/** Takes the notation of Shiki's transformers out of code: `// [!code ++]`, `highlight`, `focus`, `error`, `word:…`. */
import type { Element, ElementContent, Root } from 'hast';
import type { ShikiTransformer } from 'shiki';
import type { Fence } from '../essay/markdown/fence.ts';
import type { LineMark } from '../talk/shown.ts';
import { moveLines } from './move-lines.ts';

/** Whether code has any of that notation. */
export function hasNotation({ text }: Fence): boolean {
  return text.includes('[!code ');
}

/** By the classes that the transformers set, the more telling first. */
const kinds: readonly [name: string, as: LineMark['as']][] = [
  ['add', 'added'],
  ['remove', 'removed'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['highlighted', 'highlight'],
  ['focused', 'focus'],
];

/** The fence as it is shown. What is written in no comment of its language stays, and so does all in a language unknown. */
export async function readNotation(fence: Fence): Promise<Fence> {
  const language = fence.language?.toLowerCase() ?? '';
  const [{ bundledLanguages, codeToHast }, transformers] = await Promise.all([
    import('shiki'),
    import('@shikijs/transformers'),
  ]);
  if (!Object.hasOwn(bundledLanguages, language)) return fence;
  const root = await codeToHast(fence.text, {
    lang: language,
    theme: 'min-light',
    tokenizeTimeLimit: 0,
    transformers: [
      nameLines,
      transformers.transformerNotationDiff(),
      transformers.transformerNotationHighlight(),
      transformers.transformerNotationFocus(),
      transformers.transformerNotationErrorLevel(),
      transformers.transformerNotationWordHighlight(),
    ],
  });
  return readLines(fence, listLines(root));
}

/** Before any line is taken out: which line of the essay's code it is. */
const nameLines: ShikiTransformer = {
  line(node, line) {
    node.properties['data-line'] = String(line);
  },
};

function listLines(root: Root): Element[] {
  const [pre] = root.children;
  const [code] = pre?.type === 'element' ? pre.children : [];
  return code?.type === 'element' ? code.children.filter((child) => child.type === 'element') : [];
}

function readLines(fence: Fence, lines: readonly Element[]): Fence {
  const sources = lines.map(({ properties }) => Number(properties['data-line']));
  const written = fence.text.split('\n');
  const words: Fence['words'] = [];
  let text = '';
  for (const [index, line] of lines.entries()) {
    if (index > 0) text += '\n';
    const start = text.length;
    text = appendText(text, line, words);
    // The blanks before a comment that was taken out are no part of the code; others may be, as in Markdown.
    const isWhole = text.slice(start) === written[(sources[index] ?? 0) - 1];
    if (!isWhole) text = text.slice(0, start) + text.slice(start).trimEnd();
  }
  const own = lines.flatMap(({ properties }, index): LineMark[] => {
    const names = String(properties['class']).split(/[\s,]+/u);
    const as = kinds.find(([name]) => names.includes(name))?.[1];
    return as === undefined ? [] : [{ line: index + 1, as }];
  });
  const asked = moveLines(fence, sources);
  return {
    ...fence,
    text,
    words,
    marked: [...asked.marked, ...own].sort((a, b) => a.line - b.line),
    steps: asked.steps,
  };
}

/** The text with that of the node behind it; notes the words that are marked there. */
function appendText(text: string, node: ElementContent, words: Fence['words']): string {
  if (node.type === 'text') return text + node.value;
  if (node.type !== 'element') return text;
  const start = text.length;
  let longer = text;
  for (const child of node.children) longer = appendText(longer, child, words);
  if (String(node.properties['class']).includes('highlighted-word'))
    words.push({ start, end: longer.length });
  return longer;
}
