/** How long a passage takes to say. */
import { countSpoken, spokenUnit } from '../talk/text/count-spoken.ts';
import type { Passage } from '../talk/talk.ts';

/** Words a minute of a speaker in front of an audience. */
const wordsPerMinute = 140;

/** Characters a minute, in languages without spaces: the rule of NHK's announcers, about 300 of them. */
const charactersPerMinute = 300;

/** The pace of a speaker who has not named one: words a minute, or characters in a language without spaces. */
export function defaultPace(lang: string): number {
  return spokenUnit(lang) === 'characters' ? charactersPerMinute : wordsPerMinute;
}

/** Seconds that the passages take at `pace`, to a tenth. */
export function timePassages(passages: readonly Passage[], lang: string, pace: number): number {
  return timeUnits(
    passages.reduce((sum, { text }) => sum + countSpoken(text, lang), 0),
    pace,
  );
}

/** Seconds that so many words or characters take at `pace`, to a tenth. */
export function timeUnits(units: number, pace: number): number {
  return roundToTenths((units * 60) / pace);
}

/** The sum of durations that are exact to a tenth, without the dust of binary fractions. */
export function sumSeconds(seconds: readonly number[]): number {
  return roundToTenths(seconds.reduce((sum, each) => sum + each, 0));
}

function roundToTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
