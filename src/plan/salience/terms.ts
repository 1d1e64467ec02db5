/** An essay as the content terms that it is made of. */
import { stemmer } from 'stemmer';
import { isEnglish } from '../../talk/text/language.ts';
import { splitWords, unspacedScript } from './split-words.ts';
import { findStopWords } from './stop-words.ts';
import type { EssayText } from './weights.ts';

export interface SentenceTerms {
  text: string;
  /** All its words, in small letters. */
  words: readonly string[];
  /** Content terms in their order, repetitions included. */
  terms: readonly string[];
}

export interface ParagraphTerms {
  sentences: readonly SentenceTerms[];
  /** The index of its first sentence among all of the essay. */
  start: number;
  /** The index of its section, and its place in it from 0. */
  section: number;
  place: number;
  /** The terms of its section's heading. */
  heading: ReadonlySet<string>;
}

export interface EssayTerms {
  lang: string;
  title: ReadonlySet<string>;
  headings: readonly string[];
  paragraphs: readonly ParagraphTerms[];
  /** The sentences of all paragraphs, in order. */
  sentences: readonly SentenceTerms[];
  /** How often each term stands in the essay's sentences. */
  counts: ReadonlyMap<string, number>;
  /** The term of a word; none where the word is a small one. */
  termOf: (word: string) => string | undefined;
}

/** Find the content terms of an essay's title, headings and sentences. English words are stemmed (Porter 1980). */
export function findTerms(essay: EssayText): EssayTerms {
  const { lang } = essay;
  const split = essay.sections.map((section) =>
    section.paragraphs.map((sentences) => sentences.map((text) => ({ text, words: splitWords(text, lang) }))),
  );
  const termOf = makeTermReader(
    lang,
    split.flat(2).flatMap(({ words }) => words),
  );
  const termsOf = (words: readonly string[]) => words.map(termOf).filter((term) => term !== undefined);
  let start = 0;
  const paragraphs = essay.sections.flatMap(({ heading }, section) => {
    const headingTerms = new Set(termsOf(splitWords(heading, lang)));
    return (split[section] ?? []).map((sentences, place): ParagraphTerms => {
      const first = start;
      start += sentences.length;
      return {
        start: first,
        section,
        place,
        heading: headingTerms,
        sentences: sentences.map(({ text, words }) => ({
          text,
          words,
          terms: termsOf(words),
        })),
      };
    });
  });
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return {
    lang,
    headings: essay.sections.map(({ heading }) => heading),
    title: new Set(termsOf(splitWords(essay.title, lang))),
    paragraphs,
    sentences,
    counts: countTerms(sentences.map(({ terms }) => terms)),
    termOf,
  };
}

/** How often each term stands in the lists. */
export function countTerms(lists: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/**
 * A reader of a word's term: its stem in English, and nothing where it is a small word.
 * @param words all words of the text in small letters
 */
export function makeTermReader(lang: string, words: readonly string[]): (word: string) => string | undefined {
  const stopWords = findStopWords(lang, words);
  const stem = isEnglish(lang) ? stemmer : (word: string) => word;
  const known = new Map<string, string | undefined>();
  const read = (word: string): string | undefined => {
    const bare = word.replace(/'s$/, '');
    return isSmall(bare) || stopWords.has(bare) ? undefined : stem(bare);
  };
  return (word) => {
    const term = known.get(word);
    if (term !== undefined || known.has(word)) return term;
    const fresh = read(word);
    known.set(word, fresh);
    return fresh;
  };
}

/** Figures, and single letters of an alphabet. */
function isSmall(word: string): boolean {
  return /^\p{N}+$/u.test(word) || (word.length < 2 && !unspacedScript.test(word));
}
