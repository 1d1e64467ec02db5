/** Tells whether a point only says what speaker and hearers are doing at this moment of the text. English only. */

/** "In this garden, …": what may stand before the subject. */
const opening = String.raw`^(?:[^,]{2,60}, )?(?:and |but |so |now |then |next |first |here )?`;

/** For texts in small letters: where case is ignored, V8 takes several times as long to compile `\p{L}`. */
const kinds: readonly RegExp[] = [
  // "We will mend the pump"; what will always hold is more than that
  new RegExp(
    String.raw`${opening}(?:we|i)(?:[’']ll| will| shall)(?: (?:now|then|also|first|next|again|just|simply|be))* (?!not\b|never\b|always\b|need\b|have\b|only\b|be\b|lose\b|win\b)\p{L}+`,
    'u',
  ),
  // "We are passing in two tests"
  new RegExp(
    String.raw`${opening}(?:we|i)(?:[’']re|[’']m| are| am) (?:now |just |only |also |simply )?(?:passing|using|going|looking|asking|telling|calling|reading|adding|creating|defining|assuming|working with|talking|showing|interested|doing)\b`,
    'u',
  ),
  // "We can now close the valve", "We first open the valve"
  new RegExp(
    String.raw`${opening}(?:we|you|i)(?: can| could| may| should)? (?:now|then|next|first|again|also)(?: can)? \p{L}+`,
    'u',
  ),
  // "We have to do some preparatory steps"
  new RegExp(
    String.raw`${opening}(?:we|you|i) (?:have|need|want) to (?:do|take|make|perform|add|get) (?:some|an? (?:few|couple|little|additional|extra|further)|another|one (?:more|last|final)|several|the following)\b`,
    'u',
  ),
  // "We hope that the drawings help"
  /^(?:we|i) (?:really |also |only |sincerely |just )*(?:hope|wish|look forward|invite|encourage you|suggest you (?:read|look))\b/u,
  // "You may recall that we closed the valve", "As you can see, …", "I know you have a pump"
  /^(?:as )?(?:you|we)(?: (?:may|might|will|can|should|could))?(?: (?:also|now|already))? (?:recall|remember|notice|have noticed|wonder|be wondering)\b(?! to\b)/u,
  // "You might already be familiar with pumps", "Experts may recall old pumps"
  /^(?:you|some (?:of you|readers)|many (?:of you|readers)|readers|experts) (?:may|might|will|probably) (?:already )?(?:be familiar with|recall|remember)\b(?!.*\bbut\b)/u,
  // "Consider a pump in a garden": an example begins; not "Consider a way to mend it"
  /^consider (?:an?|some|two|three) (?!.{0,20}\b(?:way|approach|career|method|policy|change|plan|strategy|alternative|different|separate)\b)/u,
  // "So far we have counted pumps"
  /^(?:so far|up to (?:now|this point)|until now|thus far),? (?:we|i|you)\b/u,
  /^(?:now,? )?(?:we|you)(?:[’']re| are) (?:now |finally )?ready to\b/u,
  // "It is time to mend the pump", "Now we are ready to …"
  /^(?:[^,]{3,80}, )?(?:now )?it(?:[’']s| is) (?:now |finally )?time (?:to|for)\b/u,
  // "Now that the valve is shut, we can return to the pump"
  /^now that [^,]+, (?:we|you|i|let[’']s)\b/u,
  // "You can start mending", "We can return to the pump"
  /^(?:from here,? |now,? )?(?:we|you) (?:can|could|may) (?:start|begin|return|go back|get back|move on|continue|proceed)\b/u,
  /^(?:first|now|next|then|before [^,]+),? let[’']s make sure\b/u,
  // "Please note that mending is an art", "It should be noted that …"
  /^(?:please note|note that (?:we|this|it)|it (?:should|must) be noted)\b/u,
  // "Take the word valve": an example begins
  /^(?:take|consider|suppose|imagine|picture) (?:the (?:term|word|case|example|following|situation)|this|an example|for example|, for)\b/u,
  // "To mend a pump, we will use the following tool"
  /^to [^,]+, (?:we|you)(?:[’']ll| will| can| need to| have to)? (?:use|run|do|need|type|enter)\b.{0,30}\b(?:following|command|function|code|this)$/u,
];

/** "We can now close the valve", "You may recall that …", "So far we have counted pumps" */
export function walksAlong(text: string): boolean {
  const lower = text.toLowerCase();
  return kinds.some((kind) => kind.test(lower));
}
