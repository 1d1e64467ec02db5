/** Tells what denies something that was said only before: “The data suggests we’re not, unless it rains”. English only. */

const auxiliary = String.raw`(?:[^\s,]+[’'](?:re|s|m|ve)|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)`;
const denied = new RegExp(
  String.raw`^(?!(?:do|please|if|when|where|while|what|which|who|those|as|though|although|because|since)\b)(?:[^\s,]+ ){0,3}(?:(?:suggests?|suggested|shows?|showed|says?|said|tells? us|told us|thinks?|believes?|finds?|found|means?) (?:that )?(?:[^\s,]+ ){0,3})?(?:${auxiliary} not|[^\s,]+n[’']t)(?:$|, (?:unless|because|if|except|although|though|since|as)\b| (?:unless|because)\b)`,
  'u',
);
/** @param lower a point in small letters */
export function lacksPredicate(lower: string): boolean {
  return denied.test(lower);
}
