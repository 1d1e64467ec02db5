/** What an author only supposes, to see what would follow. English only. */

/** "Imagine a pump that …", "Let’s say you have a pump" */
const supposes =
  /^(?:(?:and|but|so|now|then|for example|for instance|to [^,]{3,60}|as an example),? )*(?:imagine|suppose|assume (?:that )?(?:you|we|a|an|the)\b|(?:let[’']s|let us) (?:say|assume|suppose|imagine|pretend)|say (?:you|we|a|an|that)\b|picture (?:a|an|the|yourself)\b|consider (?:a|an|the) (?:case|example|scenario|situation)\b)|^(?:for example|for instance|e\.g\.)|, imagine\b/iu;

/** "The pump leaks", "They call a gardener": the same case goes on. */
const goesOn =
  /^(?:(?:and|but|so|now|then|if|when|after),? )?(?:the|this|that|these|those|it|they|he|she|you|your|we|our|his|her|their|its)\b/iu;

/** Whether the sentence goes on with what the one before it supposes. */
export function isSupposed(text: string, before: string | undefined): boolean {
  return before !== undefined && supposes.test(before.trim()) && goesOn.test(text.trim());
}
