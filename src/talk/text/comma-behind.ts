/** What separates a text from more about it on the same line: a comma, or only a space behind a final mark such as `?`. */
export function commaBehind(text: string): string {
  if (/[?!؟…]["”’»)]*$/u.test(text)) return ' ';
  return /\p{Script=Arabic}/u.test(text) ? '، ' : ', ';
}
