/**
 * Latin words with a sign at one end, such as `@name`, `.NET` and `C++`. Among letters that run from right to left the sign
 * would stand at the other end, unless the word is set apart from them.
 */
const signed = /(?<![\w@#./:+-])(?:[@#.][A-Za-z][\w.-]*(?<![.-])|[A-Za-z]\w*(?:\+{1,2}|#))(?!\w)/gu;

export function hasSignedWords(text: string): boolean {
  return text.search(signed) !== -1;
}

/** For texts of a kind that sets nothing apart: marks (LRM) at both ends hold the word and its sign together. */
export function holdSignedWords(text: string): string {
  return text.replace(signed, '\u200e$&\u200e');
}

/**
 * Puts each such word into an element that keeps its sign in its place.
 * @param html of text, without elements
 */
export function setSignedWordsApart(html: string): string {
  return html.replace(signed, '<bdi dir="ltr">$&</bdi>');
}
