/** Whether a sentence speaks only to who wants more than the talk gives; a cut may have left that away. English only. */

const seek = String.raw`(?:learn|learning|know|knowing|read|reading|find out|hear|hearing|see|seeing|explore|exploring|go|dig)`;
const wish = String.raw`(?:(?: would|[’']d)? (?:like|want|wish|need|love|care)|(?: are|[’']re) (?:\p{L}+ )?(?:looking|interested|curious|keen))`;

/** "If you would like to know more of pumps, try the manual", "For more details, there is a film" */
const offers = new RegExp(
  String.raw`^(?:and |but |so |also,? )?(?:if (?:you|anyone|someone)${wish} (?:(?:to|in) ${seek} (?:\p{L}+ ){0,2}(?:more|further|deeper|details?)\b|in (?:more|further|details?)\b)|(?:for|to ${seek}) (?:more,|(?:\p{L}+ )?(?:more|further|additional|other) (?:information|details?|examples?|resources?|reading|background|about|on)\b))`,
  'iu',
);

/** "If your garden wants a new pump, we can help"; not "reach out to your neighbours", which is advice. */
const help =
  /^if [^,]+, (?:we can help$|(?:please )?(?:let us know|get in touch|reach out|contact us|drop us)\b(?! (?:to|with) your\b))/iu;

export function offersMore(source: string): boolean {
  return offers.test(source.trim()) || help.test(source.trim().replace(/[.!]$/u, ''));
}
