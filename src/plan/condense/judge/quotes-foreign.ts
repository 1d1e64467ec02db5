/** Whether what a point quotes is of another language than its essay. English only. */
import { englishStopWords } from '../../salience/english-stop-words.ts';

/** Of so many words of English, one at least is "the", "of", or their like. */
const fewest = 5;

/** "Ada said, “Nescio quae facies laeta, glabra plantis”" */
export function quotesForeign(text: string): boolean {
  const words =
    /[“"](?<quote>[^“”"]+)[”"]/u
      .exec(text)
      ?.groups?.quote?.toLowerCase()
      .match(/[\p{L}’']+/gu) ?? [];
  const isProse = words.some((word, at) => at > 0 && word.length > 1);
  return isProse && words.length >= fewest && !words.some((word) => englishStopWords.has(word));
}
