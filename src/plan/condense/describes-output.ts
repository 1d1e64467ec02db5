/** What only says what stands on a screen or page that the hearers do not look at. English only. */

/** "The third line shows the valve", "The first two columns are pumps" */
const counted =
  /^(?:the|these|this) (?:first|second|third|fourth|fifth|last|next|following|top|bottom)(?: (?:and|two|three|few) ?\p{L}*)? (?:lines?|numbers?|values?|columns?|rows?|arguments?|parameters?|commands?|cells?|fields?|thing you)\b/iu;
/** "You should see a pump", "You will get an error" */
const seen =
  /^(?:[^,]{3,60}, )?(?:you|we)(?: (?:should|will|would|may|might)|[’']ll)(?: (?:now|also|then|probably|likely|again))* (?:see|notice|get (?:an?|the) (?:\p{L}+ )?(?:error|message|output|warning|result|prompt|list|window|screen)|be (?:prompted|asked|presented|taken))\b/iu;

export function describesOutput(text: string): boolean {
  return counted.test(text) || seen.test(text);
}
