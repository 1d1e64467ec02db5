/** What only says what stands on a screen or page that the hearers do not look at. English only. */

/** "The third line shows the valve", "The first two columns are pumps" */
const counted =
  /^(?:the|these|this) (?:first|second|third|fourth|fifth|last|next|following|top|bottom)(?: (?:and|two|three|few) ?\p{L}*)? (?:lines?|numbers?|values?|columns?|rows?|arguments?|parameters?|commands?|cells?|fields?|thing you)\b/u;
/** "You should see a pump", "You will get an error" */
const seen =
  /^(?:[^,]{3,60}, )?(?:you|we)(?: (?:should|will|would|may|might)|[’']ll)(?: (?:now|also|then|probably|likely|again))* (?:see|notice|get (?:an?|the) (?:\p{L}+ )?(?:error|message|output|warning|result|prompt|list|window|screen)|be (?:prompted|asked|presented|taken))\b/u;

/** "The output is a pump", "The above picture shows the valve", "The drawing above has two parts", "The result is a Pump object" */
const pointed =
  /^(?:so |now |here,? |again,? |note that )?the (?:(?:above|preceding|following) \p{L}+|(?:\p{L}+ )?\p{L}+ (?:above|below)|outputs?|results? (?=is an? [^,]{0,30}(?:object|tuple|list|vector|array|data ?frame)\b)|remaining (?:\p{L}+ )?(?:lines?|columns?|rows?|arguments?)) ?(?:is|are|was|tells?|shows?|looks?|contains?|has|have|will|means|should|indicates?|says?|gives?|returns?)\b/u;

/** "On line 8, we open the valve", "Lines 5 and 9 hold a pump" */
const line = /(?:^|\b(?:on|in|at|and|that) )lines? \d/u;

export function describesOutput(text: string): boolean {
  // Where a pattern ignores case, V8 takes several times as long to compile `\p{L}`.
  const lower = text.toLowerCase();
  return pointed.test(lower) || counted.test(lower) || seen.test(lower) || line.test(lower);
}
