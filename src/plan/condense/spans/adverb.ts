import type { SpanRule } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

/** Without these a sentence says more than its author did, or something else. */
const limiting = wordSet(`
  only hardly barely rarely scarcely nearly usually generally typically mostly mainly largely partly partially
  potentially possibly probably presumably supposedly allegedly apparently seemingly reportedly relatively roughly
  approximately virtually practically theoretically normally commonly occasionally frequently generally falsely wrongly
  newly early family reply apply supply rely likely unlikely previously formerly originally initially eventually
  currently temporarily randomly merely purely slightly separately individually equally especially particularly
  explicitly implicitly exactly poorly badly
`);

/** "The pump automatically stops at night." */
export const adverb: SpanRule = ({ tokens, first, end }) =>
  tokens
    .slice(first + 1, end - 1)
    .filter(({ index, pos, lower }) => {
      const before = tokens[index - 1];
      const isManner = pos === 'ADV' && lower.endsWith('ly') && !limiting.has(lower);
      const isBound =
        before?.isNegated === true ||
        /^(?:not|never|no|so|too|as|more|most|less|how|and|or)$/u.test(before?.lower ?? '');
      return isManner && !isBound && tokens[index + 1]?.pos === 'VERB';
    })
    .map(({ index }) => ({ start: index, end: index + 1, rule: 'adverb', risk: 0.12 }));
