/** A line that says who wrote a text and when: “By Mira Osei, 3 March 2020”, “Mira Osei, March 2020”, “Posted on 3 March 2020 by Mira Osei”. */
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

/** What may stand before a day or “by”. */
const told =
  /^(?:posted|published|written|veröffentlicht|geschrieben|publié|publicado) (?=(?:on|am|le|el|by) |\S*\d|\p{Lu})/iu;
const dayFirst = /^(?:(?:on|am|le|el) )?(\S.{0,40}?),? (?:by|von|par|por) (.{1,80})$/iu;

/** What such a line says; nothing if it is another. */
export function readSignature(line: string): Signature | undefined {
  const bare = line.trim().replace(told, '');
  const [, when = '', who = ''] = dayFirst.exec(bare) ?? [];
  if (isDate(when) && isName(who.split(/\s+/u))) return { author: who, date: when, isBy: true };
  const [, by, author = '', date = ''] = /^(by )?(.{1,80}?)(?:,| on|,? [·|–—-])\s(\S.*)$/iu.exec(bare) ?? [];
  const words = author.split(/\s+/u);
  const isBy = by !== undefined;
  if (!isName(words) || (!isBy && words.length < 2)) return undefined;
  return isDate(date) ? { author, date, isBy } : undefined;
}

function isDate(text: string): boolean {
  return day.test(text) || month.test(text);
}
