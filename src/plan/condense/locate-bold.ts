/** Finds bold words among the tagged words of their sentence. English only. */
import { splitSentences } from '../../essay/language/sentences.ts';
import type { Mark, RichText } from '../../talk/shown.ts';
import { findFirst } from '../../talk/text/find-first.ts';
import { isEndless } from './is-endless.ts';
import type { Sentence, Token } from './sentence.ts';
import { tagSentence } from './tag/tag-sentence.ts';

interface LocatedBold extends Sentence {
  /** Where the sentence begins in its paragraph. */
  from: number;
  bold: readonly Token[];
  /** The first and the last of them. */
  head: Token;
  last: Token;
}

/** The sentence that the last bold words of a mark stand in; none where it has no words, or too many. */
export function locateBold(
  paragraph: RichText,
  { start, end }: Pick<Mark, 'start' | 'end'>,
): LocatedBold | undefined {
  const sentences = locateSentences(paragraph);
  const { sentence, from } = sentences[findFirst(sentences, (each) => each.from >= end) - 1] ?? noSentence;
  if (isEndless(sentence)) return undefined;
  const tagged = tagSentence(sentence);
  const bold = tagged.tokens.filter(
    (token) => token.isWord && from + token.start >= start && from + token.end <= end,
  );
  const [head] = bold;
  const last = bold.at(-1);
  return head === undefined || last === undefined ? undefined : { ...tagged, from, bold, head, last };
}

interface LocatedSentence {
  sentence: string;
  from: number;
}

const noSentence: LocatedSentence = { sentence: '', from: 0 };

/** A paragraph may have thousands of bold words. */
const located = new WeakMap<RichText, readonly LocatedSentence[]>();

function locateSentences(paragraph: RichText): readonly LocatedSentence[] {
  const known = located.get(paragraph);
  if (known !== undefined) return known;
  const { text } = paragraph;
  let next = text.length - text.trimStart().length;
  const sentences = splitSentences(text, 'en').map((sentence) => {
    const from = next;
    next += sentence.length;
    return { sentence: sentence.trimEnd(), from };
  });
  located.set(paragraph, sentences);
  return sentences;
}
