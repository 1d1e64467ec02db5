/** A letter with a full stop before another one: `z. B.`, `d. h.`, `J. R. R. Tolkien`. */
const initials = /(?<![\p{L}\p{M}\p{N}])\p{L}\. (?=\p{L}\.)/gu;

/** The text with spaces that no line is broken at within such abbreviations; as long as it was. */
export function bindInitials(text: string): string {
  return text.replace(initials, (own) => `${own.slice(0, -1)}\u00a0`);
}
