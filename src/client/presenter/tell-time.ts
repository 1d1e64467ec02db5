/** Times and numbers in the digits that the talk counts with, which paper and slides have as well. */
import { writeClock, writeDigits } from '../../talk/text/write-clock.ts';

/** Seconds as a clock shows them. */
export function tellClock(seconds: number): string {
  return writeClock(seconds, document.documentElement.lang);
}

/** Hours have two digits, so that a time of day does not look like minutes and seconds: `09:05`. */
export function tellTimeOfDay(time: number): string {
  const date = new Date(time);
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return tellDigits(`${hours ?? ''}:${minutes ?? ''}`);
}

/** A text whose digits are Latin. */
export function tellDigits(text: string): string {
  return writeDigits(text, document.documentElement.lang);
}
