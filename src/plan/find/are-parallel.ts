const determiner = /^(?:an?|the|one|my|our|your|his|her|its|their)$/iu;
const preposition =
  /^(?:about|at|because|by|for|from|how|in|into|of|on|through|to|towards?|what|when|where|who|why|with)$/iu;
const amount =
  /^(?:more|less|fewer|better|worse|bigger|smaller|faster|slower|easier|harder|larger|longer|shorter|higher|lower|stronger|cheaper)$/iu;

/** A clause of its own, which may concede something instead of standing against it: "not easy, but it helps". */
const clause =
  /\b(?:is|are|was|were|will|can|could|may|might|should|would|has|have|had|does|do|did)\b|[’'](?:s|re|ll|ve)\s/iu;

/** Whether two phrases begin alike, so that one stands against the other: "a record", "a letter"; "by force", "by art". */
export function areParallel(one: string, other: string): boolean {
  if (clause.test(other)) return false;
  const [first = '', ...rest] = one.split(/\s+/u);
  const [second = ''] = other.split(/\s+/u);
  if (first.toLowerCase() === second.toLowerCase()) return determiner.test(first) || preposition.test(first);
  if (determiner.test(first) && determiner.test(second)) return true;
  if (amount.test(first) && amount.test(second)) return true;
  if (/\p{Ll}{2}ing$/u.test(first) && /\p{Ll}{2}ing$/u.test(second)) return true;
  return rest.length === 0 && /^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second);
}
