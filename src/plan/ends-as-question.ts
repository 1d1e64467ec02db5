/** What may stand behind a question mark: marks that close a quotation or a bracket. */
const closing = String.raw`["'\p{Pe}\p{Pf}\p{Pi}]*`;
/** In Japanese, a question mostly ends in a particle and a full stop. */
const question = new RegExp(`(?:[?？؟]|か。)${closing}$`, 'u');

/** Whether a text ends as a question in any language, be it one that is quoted or stands in brackets. */
export function endsAsQuestion(text: string): boolean {
  return question.test(text.trimEnd());
}

/** Whether a text ends by asking in its own words: nothing is quoted there or added in brackets. */
export function endsByAsking(text: string): boolean {
  return /[?？؟]$/u.test(text.trimEnd());
}
