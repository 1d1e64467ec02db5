import type { SpanRule } from '../../../../src/plan/condense/sentence.ts';
import { tagSentence } from '../../../../src/plan/condense/tag/tag-sentence.ts';

/** The texts that the rule would leave away, each once. */
export function leftAway(rule: SpanRule, text: string): string[] {
  const sentence = tagSentence(text);
  const texts = rule(sentence).map(({ start, end }) =>
    text.slice(sentence.tokens[start]?.start, sentence.tokens[end - 1]?.end),
  );
  return [...new Set(texts)];
}
