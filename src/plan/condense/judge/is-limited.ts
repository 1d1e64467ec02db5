/** Tells what the next sentence limits: “You can build a lamp of paper. It just takes a lot of care.” English only. */

/** For sentences in small letters. */
const claims = /\b(?:can|could|able|possible|feasible|doable|easy|simple|works?)\b/u;
/** “It only takes a day *to learn*” tells of the learning. */
const limits =
  /^(?:it|that|this)(?:[’']ll| will| would)? (?:just|only|merely|simply) (?:takes?|costs?|needs?|requires?|depends?|means?|works?)\b(?!.* to )/u;

export function isLimited(text: string, next: string | undefined): boolean {
  const own = text.trim().toLowerCase();
  const isAsked = /\?["”’)]*$/u.test(own);
  return !isAsked && claims.test(own) && limits.test(next?.trim().toLowerCase() ?? '');
}
