/** How long a passage takes to say. */
import type { Passage } from '../talk/talk.ts';
import { countWords } from './count-words.ts';

/** Words a minute of a speaker in front of an audience. */
const wordsPerMinute = 140;

/** Characters a minute, in languages without spaces: the rule of NHK's announcers, about 300 of them. */
const charactersPerMinute = 300;

const languagesWithoutSpaces = new Set(['zh', 'yue', 'ja', 'th', 'lo', 'km', 'my']);

/** The pace of a speaker who has not named one: words a minute, or characters in a language without spaces. */
export function defaultPace(lang: string): number {
  return isWithoutSpaces(lang) ? charactersPerMinute : wordsPerMinute;
}

/** Seconds that the passages take at `pace`, to a tenth. */
export function timePassages(passages: readonly Passage[], lang: string, pace: number): number {
  const count = isWithoutSpaces(lang) ? countCharacters : countWords;
  const units = passages.reduce((sum, { text }) => sum + count(text), 0);
  return roundToTenths((units * 60) / pace);
}

/** The sum of durations that are exact to a tenth, without the dust of binary fractions. */
export function sumSeconds(seconds: readonly number[]): number {
  return roundToTenths(seconds.reduce((sum, each) => sum + each, 0));
}

function countCharacters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function isWithoutSpaces(lang: string): boolean {
  return languagesWithoutSpaces.has(lang.toLowerCase().split('-')[0] ?? '');
}

function roundToTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
