import { countWords } from '../talk/text/count-words.ts';

/** Words: more are no subtitle. */
const longestSubtitle = 14;
const sentenceEnd = /[.!?…:;。！？؟]["”’»)]*$|[.!?…]["”’»)]*\s+\p{Lu}|[。！？؟]/u;

/** Whether a line is short and no sentence: “Notes from a winter at the light”. */
export function readsAsSubtitle(text: string): boolean {
  return text !== '' && !sentenceEnd.test(text) && countWords(text) <= longestSubtitle;
}
