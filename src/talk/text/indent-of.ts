/** A deeper indentation counts as this one, or the rest of the line would have no room in its next row. */
const deepest = 24;

/** The columns that a line of code is indented by, a tab counted as four: its continuation in the next row begins there. */
export function indentOf(line: string): number {
  const [indent = ''] = /^[ \t]*/u.exec(line) ?? [];
  if (indent.length === line.length) return 0;
  return Math.min(deepest, indent.replaceAll('\t', '    ').length);
}
