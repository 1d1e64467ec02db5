/** Whether a point ends on a word that adds it to what was said before. English only. */

const adding =
  /\b(?:either|instead|as well|too|likewise|again|the same|doing so|(?:to|can|could|should|may|will) do so|(?<open>(?:likely|able|going|ought|supposed|meant|expected|hopes?|hoped|wants?|wanted|tr(?:y|ies|ied)) to))[.!]?$/iu;
/** What is open at the end may be done in the point itself: "Mend whatever you want to" */
const clause =
  /\b(?:what|where|when|who|how)(?:ever)?\b|\b(?:because|if|that|which|unless|until|although|though|while)\b/iu;
/** What it is added to may stand in the point itself: "Mend the pump, and the valve, too" */
const parts = /[,:;–—]|\s(?:and|but|or|than|both|as|not|never|no)\s|n[’']t\s/iu;

/** "The pump leaks, too", "It’s likely to", "Old valves don’t care either", "Mend it instead" */
export function endsOnBefore(text: string): boolean {
  const end = adding.exec(text);
  if (end === null) return false;
  const before = text.slice(0, end.index).replace(/,\s*$/u, '');
  return !parts.test(before) && !(end.groups?.['open'] !== undefined && clause.test(before));
}
