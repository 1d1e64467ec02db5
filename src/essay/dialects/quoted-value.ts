/** Values in double quotes as tags have them: a backslash before a quotation mark or a backslash lets it mean itself. */

/** Such a value, its text as a group of the pattern; as in Go and JavaScript no other sign needs a backslash. */
export const quotedValue = String.raw`"((?:[^"\\]|\\[^])*)"`;

/** What is meant: `C:\\new` is `C:\new`. */
export function readQuoted(written: string): string {
  return written.replace(/\\(["\\])/g, '$1');
}
