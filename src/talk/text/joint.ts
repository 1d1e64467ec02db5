/** What joins a sentence to the next one: a space, or nothing behind scripts that write none. */
export function joint(text: string): string {
  return /[\u3000-\u9fff\uff00-\uffef]$/u.test(text) ? '' : ' ';
}
