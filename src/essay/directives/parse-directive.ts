/** From a comment's text to what the author asks for in it. */
import type { Fault } from '../../errors.ts';
import { layoutNames } from '../../talk/talk.ts';
import {
  directiveNames,
  takesLayout,
  takesWords,
  wishedLayouts,
  type Directive,
  type DirectiveName,
} from './directives.ts';
import { findNearest } from '../nearest-word.ts';

/**
 * Read a comment, without its delimiters, that begins at `line`.
 * @returns The directive; a fault if it looks like one and is not; nothing if it is somebody else's comment.
 */
export function parseDirective(comment: string, line: number, file: string): Directive | Fault | undefined {
  const [, word = '', colon, rest = ''] = /^\s*([A-Za-z]+)\s*(:)?([\s\S]*)$/.exec(comment) ?? [];
  const text = rest.replace(/\s+/g, ' ').trim();
  const name = directiveNames.find((known) => known === word.toLowerCase());

  if (name === undefined) {
    const misplaced = colon === undefined ? undefined : nameMisplaced(word.toLowerCase(), text, line, file);
    if (misplaced !== undefined) return misplaced;
    // Without a colon, only a comment of one word can be meant for us: the rest is prose or another tool's.
    if (colon === undefined && text !== '') return undefined;
    const near = nearestName(word.toLowerCase());
    if (near === undefined) return undefined;
    return {
      message: `The comment “${word}” looks like “${near}” and does nothing.`,
      hint: `Write <!-- ${near}${takesWords(near) ? ': …' : ''} --> if it is meant for Lectern.`,
      file,
      line,
    };
  }

  if (/<!--|-->/.test(rest)) return holdsAnother(name, line, file);
  if (takesWords(name)) {
    if (text === '') return empty(name, line, file);
    if (colon !== undefined) return { kind: name, text, line };
    // “note that …” is prose, and so is “point out …”.
    return name === 'point' && /^[\p{Lu}\p{Lo}“"]/u.test(text) ? missesColon(text, line, file) : undefined;
  }
  if (takesLayout(name)) {
    if (text === '') return { kind: name, line };
    if (colon === undefined && !/^layout\s*[=:]/i.test(text)) return undefined;
    const wanted = /^(?:layout\s*[=:]\s*)?["']?([\w-]+)["']?$/i.exec(text)?.[1]?.toLowerCase();
    const layout = layoutNames.find((known) => known === wanted);
    if (layout !== undefined) return { kind: name, layout, line };
    return {
      message: `The comment asks for a layout that Lectern does not have: “${text}”.`,
      hint: `Write <!-- slide: layout=… --> with one of: ${wishedLayouts.join(', ')}.`,
      file,
      line,
    };
  }
  if (text === '') return { kind: name, line };
  return colon === undefined ? undefined : takesNoWords(name, line, file);
}

/** What is meant for Lectern and said in another way: a layout by itself, a number of the front matter. */
function nameMisplaced(word: string, text: string, line: number, file: string): Fault | undefined {
  const meant = findNearest(word, ['layout', 'minutes', 'pace'], word.length < 6 ? 0 : 2);
  if (meant === undefined || (meant !== 'layout' && !/^\d/.test(text))) return undefined;
  const near = findNearest(text.toLowerCase(), wishedLayouts, 2);
  const hint =
    meant !== 'layout'
      ? `Write ${meant}: ${text} in the front matter, between two lines of --- at the very top.`
      : near === undefined
        ? `Write <!-- slide: layout=… --> with one of: ${wishedLayouts.join(', ')}.`
        : `Write <!-- slide: layout=${near} --> if it is meant for Lectern.`;
  return { message: `The comment “${word}” does nothing.`, hint, file, line };
}

function holdsAnother(name: string, line: number, file: string): Fault {
  return {
    message: `The comment “${name}” holds the beginning or end of another one and does nothing.`,
    hint: 'Close it before the next one begins; <!-- … --> and {/* … */} do not go into each other.',
    file,
    line,
  };
}

function missesColon(text: string, line: number, file: string): Fault {
  return {
    message: 'The comment “point” has no colon and does nothing.',
    hint: `Write <!-- point: ${text} --> if it is meant for Lectern.`,
    file,
    line,
  };
}

function takesNoWords(name: string, line: number, file: string): Fault {
  return {
    message: `The comment “${name}” has words behind it and does nothing.`,
    hint: `Write <!-- ${name} --> alone; words for yourself go into <!-- note: … -->.`,
    file,
    line,
  };
}

function empty(name: string, line: number, file: string): Fault {
  return {
    message: `The comment “${name}” says nothing.`,
    hint: `Write <!-- ${name}: the words -->.`,
    file,
    line,
  };
}

/** Comments of other tools and of other trades that lie close to a name of ours. */
const foreign = new Set(['more', 'nota', 'home', 'date', 'side', 'size', 'snow', 'shop', 'shot', 'done', 'code', 'print', 'paint', 'slice']); // prettier-ignore

function nearestName(word: string): DirectiveName | undefined {
  if (word.length < 3 || foreign.has(word)) return undefined;
  const near = findNearest(word, directiveNames, word.length < 5 ? 1 : 2);
  // A word of three letters with another letter is another word: “cue”, “day”.
  return near?.length === 3 && word.length === 3 && sortLetters(near) !== sortLetters(word)
    ? undefined
    : near;
}

function sortLetters(word: string): string {
  return Array.from(word).sort().join('');
}
