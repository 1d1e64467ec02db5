/** Languages whose quotations begin with a mark on the line: „so“, „tak”. */
const low = /^(?:bg|cs|de|et|hr|hu|is|ka|lt|lv|mk|pl|ro|sk|sl|sr)\b/iu;

/** The mark that a quotation begins with, as one letter of a language (BCP 47). */
export function openingMark(lang: string): '„' | '“' {
  return low.test(lang) ? '„' : '“';
}
