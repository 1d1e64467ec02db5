import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?`;
const longTime = String.raw`\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,3})?`;
/** “[04:04]”, “00:12:34”; “9:30” without brackets may be a time of the day, and “2:05:42 is the record” goes on with it. */
const stamp = new RegExp(
  String.raw`^\s*(?:\[${time}\]|[（(]${longTime}[)）]|(?=0)${longTime}|${longTime}(?![.,]?\d|\s+\p{Ll}))[\s–—-]*`,
  'u',
);
/** “[12:34]”, “Break: [21:30]” */
const only = new RegExp(String.raw`^(?:\p{L}+:?\s)?(?:\[${time}\]|[（(]?${longTime}[)）]?)$`, 'u');

/** Transcripts tell when something was said: no words of anybody. */
export function dropTimeStamp(rich: RichText): RichText {
  const length = stamp.exec(rich.text)?.[0].length ?? 0;
  return length === 0 || length === rich.text.length ? rich : sliceRichText(rich, length);
}

/** Whether a paragraph has nothing but the time that a transcript has reached. */
export function isTimeStamp(text: string): boolean {
  return only.test(text.trim());
}
