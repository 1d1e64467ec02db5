/** A file's name as it is typed in a shell, such as `"My talk.md"`: in quotes if it would not be one word without. */
export function quoteForShell(name: string): string {
  if (/^(?![-~=])[\p{L}\p{M}\p{N}./_:+,@%=~-]+$/u.test(name)) return name;
  // Within double quotes shells still read these; single ones are none on Windows, where names seldom have any of them.
  return /[$`"!]/.test(name) ? `'${name.replaceAll("'", String.raw`'\''`)}'` : `"${name}"`;
}
