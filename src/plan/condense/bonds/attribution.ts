import type { Bond } from '../bonds.ts';
import { findComma, isComma } from '../marks.ts';
import type { Sentence, Token } from '../sentence.ts';
import { wordSet } from '../words/word-set.ts';

const sayings = wordSet(`
  said says say told tells reported reports announced argued argues claimed claims noted notes added adds wrote writes
  explained explains suggested suggests stated states believes believed thinks thought warned warns confirmed revealed
  insisted insists admitted predicted observed remarked concluded put puts quips quipped
`);

/** Who says so stays with what is said: "The dam will hold, *says the mayor*"; "*According to the mayor*, …" */
export function findAttributions({ tokens, first, end }: Sentence): Bond[] {
  return tokens.slice(first, end).flatMap((token): Bond[] => {
    const { index, lower } = token;
    if (lower === 'according' && tokens[index + 1]?.lower === 'to') {
      const claim = index === first ? findComma(tokens, index, end) + 1 : startOf(tokens, index) - 1;
      return [[index, Math.min(claim, end - 1)]];
    }
    if (!sayings.has(lower)) return [];
    if (tokens[first]?.lower === 'as' && index < first + 14)
      return [[index, Math.min(findComma(tokens, index, end) + 1, end - 1)]];
    if (tokens[index + 1]?.text === ':' || (isComma(tokens[index + 1]) && tokens[index + 2]?.lower === '"'))
      return [[index, Math.min(index + 2, end - 1)]];
    const comma = findTailComma(tokens, token, first);
    return comma === undefined || end - index > 8 ? [] : [[index, comma - 1]];
  });
}

function startOf(tokens: readonly Token[], at: number): number {
  return isComma(tokens[at - 1]) ? at - 1 : at;
}

/** The comma before ", says Ada" or ", Ada Byron says". */
function findTailComma(tokens: readonly Token[], { index }: Token, first: number): number | undefined {
  for (let at = index - 1; at > first && at >= index - 4; at--) {
    const token = tokens[at];
    if (isComma(token) || token?.lower === '"') return at;
    if (!/^(?:PRON|PROPN|DET|NOUN|ADV|AUX)$/u.test(token?.pos ?? '')) return undefined;
  }
  return undefined;
}
