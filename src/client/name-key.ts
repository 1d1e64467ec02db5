/** What a press is called in the lists of keys. */

/**
 * As `KeyboardEvent.key` has it. A letter is itself, with Shift or without, and where the keyboard writes other ones, such as
 * Cyrillic, the Latin one of that place; a key that writes none has `Shift+` before it.
 */
export function nameKey({ key, code, shiftKey }: KeyboardEvent): string {
  const [, place] = /^Key(\w)$/.exec(code) ?? [];
  if (place !== undefined && key > '\u024f') return place.toLowerCase();
  if (key.length === 1 && key !== ' ') return key.toLowerCase();
  return shiftKey ? `Shift+${key}` : key;
}
