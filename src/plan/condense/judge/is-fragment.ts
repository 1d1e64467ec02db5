/** Tells whether a point is a piece of a sentence: a clause that hangs on none, or what has lost its subject. English only. */
import { hasClause, isFinite } from '../clauses.ts';
import type { Token } from '../sentence.ts';

interface Point {
  text: string;
  tokens: readonly Token[];
  /** The sentence it comes from. */
  source: string;
}

export function isFragment(point: Point): boolean {
  const kinds = [
    hangsAsClause,
    givesReason,
    lacksSubject,
    isNamed,
    endsOpen,
    trailsOff,
    addsToBefore,
    namesNext,
  ];
  return kinds.some((isKind) => isKind(point));
}

/** "It is common to mend pumps by": code or a list went on with it. */
function endsOpen({ text, source }: Point): boolean {
  if (/[\p{P}\p{S}]$/u.test(source.trim())) return false;
  const isOpen = /\b(?:with|by|for|of|to|as|an?|the|and|or|from|than|because|called|named|is|are|was)$/u.test(
    text,
  );
  // "what the valve is for"
  return isOpen && !/\b(?:what|how|who|where|that|which|whether)\b/iu.test(text);
}

/** "The trouble is that…", "We were like “Mend it!”": what its speaker went on to say is not there. */
function trailsOff({ text, source }: Point): boolean {
  const at = source.indexOf(text);
  const rest = at < 0 ? source.slice(-4) : source.slice(at + text.length);
  if (!/^\s*(?:\.{2,}|…|[—–]\s*$|--|["“:])/u.test(rest)) return false;
  return /\b(?:that|like|is|are|was|were|but|so|when|if|because|the|an?|of|to|with|see|say|said|and)$/u.test(
    text,
  );
}

/** "When pumps are both old and rusty" */
function hangsAsClause({ text, tokens }: Point): boolean {
  if (/[,:?–—]/u.test(text)) return false;
  const { lower = '' } = tokens[0] ?? {};
  return /^(?:if|when|while|although|though|because|since|unless|whereas|once|however)$/u.test(lower);
}

/** "Not because pumps are old, but because they leak", behind what it is a reason for */
function givesReason({ text }: Point): boolean {
  return /^not (?:because|that|to|for|so|just because|as|in order|when|if)\b/iu.test(text);
}

/** "Is mended by gardeners", "Generally are mended" */
function lacksSubject({ text, tokens }: Point): boolean {
  const [first, second] = tokens;
  if (text.endsWith('?') || first === undefined) return false;
  const verb = first.pos === 'ADV' && first.lower.endsWith('ly') ? second : first;
  return (
    /^(?:is|are|was|were|has|does|can|will|would|should|could)$/u.test(verb?.lower ?? '') &&
    !/^(?:there|it|you|we|i|they)$/u.test(tokens[tokens.indexOf(verb ?? first) + 1]?.lower ?? '')
  );
}

/** "Old pumps built with a spanner", where the sentence said more of them: a thing with its participle. */
function isNamed({ text, tokens, source }: Point): boolean {
  if (source.length < text.length + 4 || tokens.some(({ pos, hasVerb }) => pos === 'AUX' || hasVerb))
    return false;
  const verbs = tokens.filter(({ index }, at) => index >= 0 && isFinite(tokens, at));
  const [only] = verbs;
  const at = only === undefined ? -1 : tokens.indexOf(only);
  return (
    at > 0 &&
    /(?:ed|built|made|written|given|found|shown|known|sent)$/u.test(only?.lower ?? '') &&
    /^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '') &&
    !tokens.slice(0, at).some(({ pos }) => pos === 'PRON') &&
    /^(?:by|using|to|for)$/u.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "Without breaking the old pumps", "Especially given their age", behind what it is said of */
function addsToBefore({ text, tokens }: Point): boolean {
  return (
    /^(?:without|like|including|especially|particularly|mainly|mostly|such as|not to mention)\b/u.test(
      text.toLowerCase(),
    ) && !hasClause(tokens, 0, tokens.length)
  );
}

/** "First, the pump in the yard.": what is spoken of next, and nothing of it */
function namesNext({ text, tokens }: Point): boolean {
  return (
    /^(?:first|firstly|second|secondly|third|next|now|then|finally|lastly), (?:the|an?|our|my|some)\b/iu.test(
      text,
    ) &&
    !/[:—–]/u.test(text) &&
    !hasClause(tokens, 0, tokens.length)
  );
}
