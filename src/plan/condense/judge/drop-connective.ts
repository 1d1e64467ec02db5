/** Takes away what joins a point to the text before it, before it is judged. English only. */
import type { Candidate } from './judge-style.ts';
import { matchLongest } from '../phrase.ts';
import type { Token } from '../sentence.ts';
import { connectives } from '../words/connectives.ts';

/** "However, they fail" and "But they fail" read no better than "They fail", whoever says it. */
export function dropConnective({ source, ...given }: Candidate): Candidate {
  const { tokens, text } = dropSpeaker(dropBullet(given));
  return dropOpening({ tokens, text, source }, matchLongest(tokens, 0, connectives) ?? findAdverbEnd(tokens));
}

/** Only "However," and "But": neither who says it nor "Rarely," */
export function dropBareConnective(candidate: Candidate): Candidate {
  return dropOpening(candidate, matchLongest(candidate.tokens, 0, connectives));
}

/** @param comma where the comma behind the connective stands */
function dropOpening(candidate: Candidate, comma: number | undefined): Candidate {
  const conjunction = /^(?:and|but|so(?! (?:far|many|much|few|little|long)\b)|yet|plus)\s+/iu.exec(
    candidate.text,
  );
  if (conjunction !== null) {
    const tokens = candidate.tokens.slice(1);
    const text = candidate.text.slice(conjunction[0].length);
    // "So yeah, they fail"
    return dropToComma({ ...candidate, tokens, text }, matchLongest(tokens, 0, connectives));
  }
  return dropToComma(candidate, comma);
}

function dropToComma(candidate: Candidate, comma: number | undefined): Candidate {
  if (comma === undefined || candidate.tokens[comma]?.lower !== ',') return candidate;
  const text = candidate.text.replace(/^[^,]*,\s*/u, '');
  return { ...candidate, tokens: candidate.tokens.slice(comma + 1), text };
}

/** "Critically, they fail" */
function findAdverbEnd([first, second]: readonly Token[]): number | undefined {
  return first?.lower.endsWith('ly') === true && second?.lower === ',' ? 1 : undefined;
}

/** The mark of a list in plain text. */
function dropBullet({
  tokens,
  text,
}: Pick<Candidate, 'tokens' | 'text'>): Pick<Candidate, 'tokens' | 'text'> {
  const bullet = /^[*•·+–-]\s+/u.exec(text);
  return bullet === null ? { tokens, text } : { tokens: tokens.slice(1), text: text.slice(bullet[0].length) };
}

/** "AB: They fail", "Ada Byron: They fail" */
function dropSpeaker({
  tokens,
  text,
}: Pick<Candidate, 'tokens' | 'text'>): Pick<Candidate, 'tokens' | 'text'> {
  const speaker = /^(?:\p{Lu}{2,3}(?: and \p{Lu}{2,3})?|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}): /u.exec(text);
  if (speaker === null) return { tokens, text };
  const colon = tokens.findIndex((token) => token.text === ':');
  return { tokens: tokens.slice(colon + 1), text: text.slice(speaker[0].length) };
}
