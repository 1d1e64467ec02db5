/** What stands between two sentences, the first of which this is: a space, except in scripts that have none. */
export function joint(text: string): string {
  return /[\u3000-\u9fff\uff00-\uffef]$/u.test(text) ? '' : ' ';
}
