import type { Passage } from '../talk/talk.ts';
import type { Place } from './leaf.ts';

/** The passage that says `text`, white space folded; none if there is nothing to say. */
export function toPassages(text: string, { line, endLine }: Place): Passage[] {
  const folded = text.replace(/\s+/gu, ' ').trim();
  return folded === '' ? [] : [{ text: folded, line, endLine }];
}
