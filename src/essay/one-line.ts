/** Control characters become spaces, white space is folded. */
export function oneLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- a title with control characters is what this is for
  return text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim();
}
