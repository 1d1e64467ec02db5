/** What programs that read Markdown slides write differently. */
export interface Dialect {
  /** Text of the essay, so that it stands for itself within a line. */
  escape: (text: string) => string;
  /** What items begin with that are shown one at a time; behind a number, what stands in the place of the full stop. */
  signs: { bullet: '-' | '*'; stop: '.' | ')' };
  /** Items that are shown one at a time, where more says so than their signs. */
  reveal: (list: string) => string;
  /** What stands behind the backticks: which lines each press puts into focus, such as `2-3|5`. */
  lines: (steps: readonly string[]) => string;
  /** A picture that stays on its slide; its description is escaped. */
  picture: (description: string, address: string, isWide: boolean) => string;
  /** A diagram, by its source. */
  diagram: (source: string, language: string) => string;
}

/** Escapes text, so that neither Markdown nor HTML finds markup in it: an address, a name of an emoji, a picture. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|~$#>={}^@]|:(?=\/\/|[\w+-]*:)|!$/g, String.raw`\$&`)
    .replaceAll(/(^|\n)(\s*)([-+]|\d+(?=[.)]))/g, (_, start: string, space: string, sign: string) =>
      /\d/.test(sign) ? `${start}${space}${sign}` : `${start}${space}\\${sign}`,
    )
    .replaceAll(/(^|\n)(\s*\d+)([.)])/g, String.raw`$1$2\$3`);
}
