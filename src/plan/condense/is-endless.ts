/** About 350 words. */
const mostCharacters = 2000;
/** Longer than the addresses that people write out. The tagger's time grows with the square of a word's length. */
const mostCharactersOfWord = 200;

/** Whether a text is too long for a sentence, or has a word that is too long for a word, and need not be tagged. */
export function isEndless(text: string): boolean {
  return text.length > mostCharacters || longWord.test(text);
}

const longWord = new RegExp(String.raw`\S{${String(mostCharactersOfWord + 1)}}`);
