/** A line that says who wrote a text and when: “By Mira Osei, 3 March 2020”, “Mira Osei, March 2020”. */
import { isName } from './is-name.ts';

export interface Signature {
  author: string;
  /** As it is written. */
  date: string;
  /** Whether it begins with “by”; a name alone is one of at least two words. */
  isBy: boolean;
}

export const day =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th|\.)? (?:de )?\p{L}+\.?,?(?: de)? \d{4}|\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일])$/u;

const month = /^\p{Lu}\p{L}+\.? \d{4}$/u;

/** What such a line says; nothing if it is another. */
export function readSignature(line: string): Signature | undefined {
  const [, by, author = '', date = ''] =
    /^(by )?(.{1,80}?)(?:,| on|,? [·|–—-])\s(\S.*)$/iu.exec(line.trim()) ?? [];
  const words = author.split(/\s+/u);
  const isBy = by !== undefined;
  if (!isName(words) || (!isBy && words.length < 2)) return undefined;
  return day.test(date) || month.test(date) ? { author, date, isBy } : undefined;
}
