/** How each digit begins, 0 first, which decides how far behind its edge a figure stands. */
const kinds = ['round', 'one', 'round', 'flat', 'four', 'flat', 'flat', 'flat', 'round', 'round'];

/**
 * The style by which a large figure begins with its ink where other text begins, and not with the space beside its first
 * digit. From right to left, and before other signs, the same distance is taken for all.
 */
export function hangFigure(figure: string, dir: 'ltr' | 'rtl'): string | undefined {
  const digit = /^[0-9]/.exec(figure)?.[0];
  const kind = dir === 'rtl' || digit === undefined ? undefined : kinds[Number(digit)];
  return kind === undefined ? undefined : `--bearing:var(--bearing-${kind})`;
}
