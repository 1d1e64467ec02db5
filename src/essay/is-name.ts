const nameParticles = new Set(['de', 'van', 'von', 'der', 'den', 'di', 'da', 'la', 'le', 'and']);

/** Whether the words are somebody's name and nothing more; a sentence would close with punctuation. */
export function isName(words: readonly string[]): boolean {
  const isCapitalised = (word: string) => /^(?:d[’'])?\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(word);
  const last = words.at(-1);
  if (last === undefined || words.length > 6 || !isCapitalised(last) || last.endsWith('.')) return false;
  return words.every((word) => isCapitalised(word) || nameParticles.has(word));
}
