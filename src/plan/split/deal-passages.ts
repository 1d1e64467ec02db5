/** Deals what is said of a text among the slides that its parts fill. */
import { splitSentences } from '../../essay/language/sentences.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Passage } from '../../talk/talk.ts';
import { toReadText } from '../../talk/rich-text.ts';
import { slicePassage } from '../passage.ts';

/**
 * What is said with each part: the lines of verse that it shows, or the sentences that begin there; no sentence of prose is
 * parted. Where the parts are not in the first passage word for word, all of it is said with the first of them. What
 * follows that passage is said with the last.
 */
export function dealPassages(
  says: readonly Passage[],
  parts: readonly Pick<RichText, 'text'>[],
  lang: string,
): Passage[][] {
  const [first, ...others] = says;
  const starts = first === undefined ? undefined : findStarts(first, parts, lang);
  if (first === undefined || starts === undefined) return parts.map((_, at) => (at === 0 ? [...says] : []));
  const read = toReadText(first);
  return parts.map((_, at) => {
    const own = slicePassage(first, starts[at] ?? 0, starts[at + 1] ?? first.text.length, read);
    return [...(own.text === '' ? [] : [own]), ...(at === parts.length - 1 ? others : [])];
  });
}

/** Where in the passage what is said with each part begins, from 0. */
function findStarts(
  passage: Passage,
  parts: readonly Pick<RichText, 'text'>[],
  lang: string,
): number[] | undefined {
  const lines = (passage.breaks ?? []).map((at) => at + 1);
  const places = [...lines, ...findSentences(passage.text, lang)].sort((a, b) => a - b);
  const starts: number[] = [];
  let end = 0;
  let next = 0;
  for (const { text } of parts) {
    const words = text.replaceAll(/\s+/gu, ' ').trim();
    const at = passage.text.indexOf(words, end);
    if (at < 0) return undefined;
    while ((places[next] ?? Infinity) < at) next += 1;
    starts.push(starts.length === 0 ? 0 : (places[next] ?? passage.text.length));
    end = at + words.length;
  }
  return starts;
}

function findSentences(text: string, lang: string): number[] {
  let end = 0;
  return splitSentences(text, lang).map((sentence) => {
    const at = text.indexOf(sentence.trim(), end);
    end = at + sentence.trim().length;
    return at;
  });
}
