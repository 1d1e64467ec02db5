/** A talk right after its essay was saved, before all of it can have been read and planned anew. */
import { reparseSection } from '../essay/reparse-section.ts';
import { replanSection } from '../plan/replan-section.ts';
import { formatOf } from '../read/essay-formats.ts';
import type { LoadedTalk } from './load-talks.ts';

/**
 * The talk as it will be, nearly always, where a section alone changed; nothing where that cannot be told soon.
 * @param before the text that the talk was made from, as `readText` gives it
 */
export function sketchTalk(loaded: LoadedTalk, before: string, now: string): LoadedTalk | undefined {
  const { essay, talk, whole, rehearsed } = loaded;
  // What is left out of a shorter talk is chosen among all.
  if (talk.minutes !== undefined || rehearsed.rehearsal !== undefined) return undefined;
  const reparsed = reparseSection(essay, before, now, formatOf(essay.file));
  const replanned = reparsed && replanSection(whole, talk, reparsed.essay, reparsed.at);
  return replanned && { ...loaded, essay: reparsed.essay, ...replanned };
}
