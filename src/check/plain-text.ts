/** Whether an essay is plain text: hints must not speak of markup then, but may of comments. */
export function isPlainText(file: string): boolean {
  return /\.txt$/iu.test(file);
}
