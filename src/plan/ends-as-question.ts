/** What may stand behind a question mark: marks that close a quotation or a bracket. */
const closing = String.raw`["'\p{Pe}\p{Pf}\p{Pi}]*`;
/** Greek asks with a semicolon, other scripts with a mark of their own. */
const mark = String.raw`(?:[?？؟\u037e]|(?<=\p{Script=Greek}${closing});)`;
/** In Japanese, a question mostly ends in a particle and a full stop. */
const question = new RegExp(`(?:${mark}|か。)${closing}$`, 'u');
const asking = new RegExp(`${mark}$`, 'u');

/** Whether a text ends as a question in any language, be it one that is quoted or stands in brackets. */
export function endsAsQuestion(text: string): boolean {
  return question.test(text.trimEnd());
}

/** Whether a text ends by asking in its own words: nothing is quoted there or added in brackets. */
export function endsByAsking(text: string): boolean {
  return asking.test(text.trimEnd());
}
