/** Tells what only asks to look somewhere, and leaves what is seen there to what follows: “Look at the first row”. English only. */

/** “Look at the valve *before* you buy” tells what to do. */
const looks =
  /^(?:now,? |just |so )?look (?:again |closely )?at (?!.*(?:\b(?:before|after|first$|instead|rather|not|only|every|each|whenever|when|if|again|daily|twice|once)\b|[,:;—–]))/u;
const invites = /^(?:please )?(?:(?:take|have) a look at|check out|feel free to)\b/u;

/** @param lower a point in small letters */
export function asksToLook(lower: string): boolean {
  return looks.test(lower) || invites.test(lower);
}
