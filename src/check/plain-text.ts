/** Whether an essay has no markup that a hint could speak of; comments it may have. */
export function isPlainText(file: string): boolean {
  return /\.txt$/iu.test(file);
}
