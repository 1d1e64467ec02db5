/** What stands before an item of a list of tasks: whether it is done. Both signs are in the fonts that talks bring along. */
import { joinRichTexts, toPlainRichText } from './rich-text.ts';
import type { RichText } from './shown.ts';

/** Puts the sign before the words of a task; words of anything else stay as they are. */
export function signTask(words: RichText, isDone: boolean | null | undefined): RichText {
  if (isDone === undefined || isDone === null || words.text === '') return words;
  return joinRichTexts([toPlainRichText(isDone ? '☑' : '◻'), words], ' ');
}
