/** What blogs call their asides, in the talk's language: a warning that is marked by a sign is called one. */
import { en } from './languages/en.ts';
import { languages, pickWords, type Words } from './pick-words.ts';
import { keysOf } from '../keys-of.ts';

export type CalloutKind = keyof Words['callouts'];

const kinds = keysOf(en.callouts);

/** The word for an aside of this kind in `lang`, a BCP 47 tag. */
export function calloutWord(kind: CalloutKind, lang: string): string {
  return pickWords('callouts', lang)[kind];
}

/** The kind of that name, if it is one of ours. */
export function findCalloutKind(name: string): CalloutKind | undefined {
  return kinds.find((kind) => kind === name);
}

const all: ReadonlySet<string> = new Set(
  [...languages.values()].flatMap(({ callouts }) =>
    Object.values(callouts).map((word) => word.toLowerCase()),
  ),
);

/** Whether a text is such a word, in any of the languages. */
export function isCalloutWord(text: string): boolean {
  return all.has(text.toLowerCase());
}

const warnings: ReadonlySet<string> = new Set(
  [...languages.values()].flatMap(({ callouts: { important, warning, caution, danger } }) =>
    [important, warning, caution, danger].map((word) => word.toLowerCase()),
  ),
);

/** Whether a text says in any of the languages that what follows must not be missed: “Warning:”, “⚠️ Achtung!”. */
export function isWarningWord(text: string): boolean {
  const word = text.toLowerCase().replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return warnings.has(word) || word === 'achtung';
}
