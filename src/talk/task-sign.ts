/** What stands before an item of a list of tasks: whether it is done. Both signs are in the fonts that talks bring along. */
import { joinRichTexts, toPlainRichText } from './rich-text.ts';
import type { RichText } from './shown.ts';

/** The words of a task behind its sign; what is no task stays as it is. */
export function signTask(words: RichText, isDone: boolean | null | undefined): RichText {
  if (isDone === undefined || isDone === null || words.text === '') return words;
  return joinRichTexts([toPlainRichText(isDone ? '☑' : '◻'), words], ' ');
}
