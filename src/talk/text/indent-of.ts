/** Deeper, what goes on in the next row would have no room. */
const deepest = 24;

/** The columns by which a line of code is indented, a tab as four: where it goes on, if it is longer than a row. */
export function indentOf(line: string): number {
  const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
  if (indent.length === line.length) return 0;
  return Math.min(deepest, indent.replaceAll('\t', '    ').length);
}
