import { isFinite } from '../clauses.ts';
import type { SpanRule } from '../sentence.ts';

/** "the pump *that* we built" means the same without its pronoun. */
export const relativePronoun: SpanRule = ({ tokens, first, end }) =>
  tokens
    .slice(first + 1, end - 2)
    .filter(({ index, lower, pos, isQuoted }) => {
      const isRelative = lower === 'that' && pos === 'PRON' && !isQuoted;
      const next = tokens[index + 1];
      const isSubject = /^(?:i|we|you|he|she|they)(?:'\w+)?$/u.test(next?.lower ?? '');
      // "*Check* that you oil it", "the lamp *hints* that we oil it": the verb was mistaken for a noun.
      const isNoun =
        tokens[index - 1]?.pos === 'NOUN' && /^(?:DET|ADJ|NUM|PRON)$/u.test(tokens[index - 2]?.pos ?? '');
      return isRelative && isNoun && isSubject && (next?.hasVerb === true || isFinite(tokens, index + 2));
    })
    .map(({ index }) => ({ start: index, end: index + 1, rule: 'relative-pronoun', risk: 0.02 }));
