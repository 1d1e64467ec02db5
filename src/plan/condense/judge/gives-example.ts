/** Tells examples from what they are examples of. English only; the patterns are for texts in small letters. */

/** "For example, a pump may fail." */
export function beginsExample(source: string): boolean {
  return /^(?:for (?:example|instance)|e\.g\.|as an example|say,)/u.test(source.toLowerCase());
}

/** "Example: a rusty pump", "More examples of pumps": of 5 that readers judged, all failed. */
export function isLabelledExample(lower: string): boolean {
  return /^(?:(?:an?|another|one|some|more|further|other) )?examples?(?::| of\b)/u.test(lower);
}
