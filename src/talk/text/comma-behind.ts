/** What stands between this and what more is told of it in a line: no comma behind a mark that ends a sentence. */
export function commaBehind(text: string): string {
  if (/[?!؟…]["”’»)]*$/u.test(text)) return ' ';
  return /\p{Script=Arabic}/u.test(text) ? '، ' : ', ';
}
