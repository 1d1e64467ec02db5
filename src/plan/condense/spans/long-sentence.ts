import type { Sentence } from '../sentence.ts';

export function countSentenceWords({ tokens }: Sentence): number {
  return tokens.filter(({ isWord }) => isWord).length;
}
