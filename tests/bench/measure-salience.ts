import * as ranks from './rank-sentences.ts';
import type { BenchText } from './read-texts.ts';
import { scoreRouge } from './rouge.ts';
import { takeWords } from './take-words.ts';
import { tally, type Tally } from './tally.ts';

const methods = {
  Lectern: ranks.rankByWeight,
  LEAD: ranks.rankByPlace,
  TextRank: ranks.rankByTextRank,
  LexRank: ranks.rankByLexRank,
  PacSum: ranks.rankByPacSum,
};

export type Method = keyof typeof methods;

/** ROUGE-2 of each method's best sentences, as many words of them for all, against what a person wrote. */
export function measureSalience(texts: readonly BenchText[], words: number): Tally<Method>[] {
  return tally(texts, ({ essay, paragraphs, reference }) => {
    const score = (method: Method) =>
      scoreRouge(takeWords(paragraphs.flat(), methods[method](essay), words), reference, essay.lang).rouge2;
    return {
      Lectern: score('Lectern'),
      LEAD: score('LEAD'),
      TextRank: score('TextRank'),
      LexRank: score('LexRank'),
      PacSum: score('PacSum'),
    };
  });
}
