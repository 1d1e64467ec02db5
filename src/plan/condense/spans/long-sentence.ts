import type { Sentence } from '../sentence.ts';

/** A point of as many words fits a slide; what limits a claim is cut from longer sentences only. */
export const fewWords = 16;

export function countSentenceWords({ tokens }: Sentence): number {
  return tokens.filter(({ isWord }) => isWord).length;
}
