/** What the opening lines of code say to the engine that runs it or shows it: to leave it out, and how to draw what it gives. */
import type { Code, RootContent } from 'mdast';
import type { Fault } from '../../errors.ts';
import { takeOut } from './take-out.ts';
import { visit } from '../visit.ts';

/** Knitr's and Quarto's options, one a line: `#| echo: false`. */
const options = /^(?:(?:#|\/\/|--|%%)\|[^\n]*(?:\n|$))+/u;
const raw = /^\{%-?\s*raw\s*-?%\}\n?(.*?)\n?\{%-?\s*endraw\s*-?%\}$/su;
/** MkDocs' calls of notes, `# (1)!`: the notes are the list behind the code. */
const noteCall = /(?<![ \t])[ \t]*(?:#|\/\/|--|;|%|<!--|\/\*)[ \t]*\(\d{1,3}\)![ \t]*(?:-->|\*\/)?[ \t]*$/gmu;
/** What its engine draws is shown, whatever becomes of the code. */
const drawn = /^\{?(?:mermaid|dot|graphviz)\b/iu;

/**
 * Takes out of a tree the code that its author hides, and from other code what only an engine reads.
 * @returns a warning for what hidden code would have drawn or computed
 */
export function tidyCode(
  nodes: readonly RootContent[],
  file: string,
): { nodes: RootContent[]; warnings: Fault[] } {
  const warnings: Fault[] = [];
  const kept = takeOut(nodes, (node) => {
    if (node.type !== 'code' || drawn.test(node.lang ?? '')) return false;
    const hidden = isHidden(node);
    if (hidden === 'code') {
      warnings.push({
        message: 'What this hidden code gives is left out.',
        hint: 'Nothing in an essay is run: put in its result as a picture or a table.',
        file,
        ...(node.position && { line: node.position.start.line }),
      });
    }
    return hidden !== undefined;
  });
  visit({ type: 'root', children: kept }, 'code', (node) => {
    if (node.lang?.startsWith('{') === true) node.value = node.value.replace(options, '');
    node.value = (raw.exec(node.value)?.[1] ?? node.value).replace(noteCall, '');
  });
  return { nodes: kept, warnings };
}

/** Whether the code alone is hidden, or what it gives as well. */
function isHidden({ lang, meta, value }: Code): 'code' | 'all' | undefined {
  const info = [lang, meta].filter((part) => typeof part === 'string').join(' ');
  if (!info.startsWith('{')) return /\shidden(?=\s|$)/u.test(info) ? 'all' : undefined;
  const asked = `${info}\n${options.exec(value)?.[0] ?? ''}`;
  const isOff = (name: string) =>
    new RegExp(String.raw`[\s,{|]${name}\s*[=:]\s*(?:FALSE|F|false)(?!\w)`, 'u').test(asked);
  if (isOff('include')) return 'all';
  return isOff('echo') ? 'code' : undefined;
}
