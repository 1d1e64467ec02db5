/** From a comment's text to what the author asks for in it. */
import type { Fault } from '../errors.ts';
import { layoutNames } from '../talk/talk.ts';
import type { Directive } from './directives.ts';

const names = ['point', 'say', 'show', 'slide', 'keep', 'cut', 'note'] as const;

/**
 * Read a comment, without its delimiters, that begins at `line`.
 * @returns The directive; a fault if it looks like one and is not; nothing if it is somebody else's comment.
 */
export function parseDirective(comment: string, line: number, file: string): Directive | Fault | undefined {
  const [, word = '', colon, rest = ''] = /^\s*([A-Za-z]+)\s*(:)?([\s\S]*)$/.exec(comment) ?? [];
  const text = rest.replace(/\s+/g, ' ').trim();
  const name = names.find((known) => known === word.toLowerCase());

  if (name === undefined) {
    // Without a colon, only a comment of one word can be meant for us: the rest is prose or another tool's.
    if (colon === undefined && text !== '') return undefined;
    const near = nearestName(word.toLowerCase());
    if (near === undefined) return undefined;
    return {
      message: `The comment “${word}” looks like “${near}” and does nothing.`,
      hint: `Write <!-- ${near}${near === 'point' || near === 'note' ? ': …' : ''} --> if it is meant for Lectern.`,
      file,
      line,
    };
  }

  if (name === 'point' || name === 'note') {
    if (colon === undefined) return text === '' ? empty(name, line, file) : undefined;
    return text === '' ? empty(name, line, file) : { kind: name, text, line };
  }
  if (name === 'slide') {
    if (text === '') return { kind: 'slide', line };
    if (colon === undefined) return undefined;
    const wanted = /^(?:layout\s*[=:]\s*)?["']?([\w-]+)["']?$/.exec(text)?.[1];
    const layout = layoutNames.find((known) => known === wanted);
    if (layout !== undefined) return { kind: 'slide', layout, line };
    return {
      message: `The comment asks for a layout that Lectern does not have: “${text}”.`,
      hint: `Write <!-- slide: layout=… --> with one of: ${layoutNames.join(', ')}.`,
      file,
      line,
    };
  }
  return text === '' ? { kind: name, line } : undefined;
}

function empty(name: string, line: number, file: string): Fault {
  return {
    message: `The comment “${name}” says nothing.`,
    hint: `Write <!-- ${name}: the words -->.`,
    file,
    line,
  };
}

/** Comments of other tools that lie within two letters of a name of ours. */
const foreign = new Set(['more', 'nota', 'home', 'date', 'side', 'size', 'snow', 'shop', 'done']);

function nearestName(word: string): (typeof names)[number] | undefined {
  if (word.length < 3 || foreign.has(word)) return undefined;
  const allowed = word.length < 5 ? 1 : 2;
  let best: { name: (typeof names)[number]; distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(word, name);
    if (distance <= allowed && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

/** Optimal string alignment: insertions, deletions, substitutions, swapped neighbours. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
