/** Whether a point tells what its speaker or others went through, and not what holds. English only. */
import type { Token } from '../sentence.ts';
import { tellsPast } from './tells-past.ts';

interface Point {
  text: string;
  tokens: readonly Token[];
}

/** "I think of a pump as a loan": what something is to its author is a claim about it. */
const takesFor = /^i (?:now )?(?:think of|see|regard|view|treat|consider) [^,;:.]{2,40} as /u;

/** "I like pumps", "I’m glad that it works": of 67 such points of unseen talks, 55 said nothing to their hearers. */
export function speaksOfSelf({ tokens, text }: Point): boolean {
  if (takesFor.test(text.toLowerCase())) return false;
  if (/^(?:i|me|myself)(?:'|$)/u.test(tokens[0]?.lower ?? '')) return true;
  // "By noon, I am tired of pumps"; a user's story ("As a gardener, I want …") and a habit are others.
  return /^(?!as an? |if |when|where|because |since |though |although |while )[^,:;“"]{3,60}, i(?:[’'](?:m|ve|d|ll))? /u.test(
    text.toLowerCase(),
  );
}

/** "I wrote tests first.", "We spent a week on it." */
export function tellsStory({ tokens }: Point): boolean {
  if (!/^(?:i|we|my|our)$/u.test(tokens[0]?.lower ?? '')) return false;
  return (
    tellsPast(tokens) || tokens.slice(1, 3).some(({ lower }) => /^(?:state|recall|remember)$/u.test(lower))
  );
}

/** "In the summer, we …", "When I was young, …", "Since 1990, …": once, and not always. */
export function beginsStory({ tokens, text }: Point): boolean {
  const opens =
    /^(?:(?:in|since|on|during|back in|by) (?:the )?(?:(?:\p{L}+ )?(?:summer|spring|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|beginning|final \p{L}+|\d{4})\b)|(?:last|this past|earlier this) (?:year|month|week|summer|spring|fall|autumn|winter)\b|(?:a few|several|two|three|some|many|\d+) (?:\p{L}+ )?(?:years|months|weeks|days) ago\b|recently\b|yesterday\b|one day\b|when (?:i|we)\b|(?:at|by) the (?:time|end of)\b|(?:soon|shortly|long) (?:after|before)\b|since (?:i|we|our|\d|18f)\b)/u;
  // Where a pattern ignores case, V8 takes several times as long to compile `\p{L}`.
  return (
    opens.test(text.toLowerCase()) &&
    (tellsPast(tokens) || /\b(?:has|have|[’']ve) (?:\p{L}+ )?\p{L}+ed\b/u.test(text))
  );
}
