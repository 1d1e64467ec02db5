/** The words of the page that its script writes. */
import { fillPhrase } from '../../talk/words/fill-phrase.ts';
import type { PresenterWord } from '../../talk/words/pick-words.ts';

/** A phrase in the talk's language, its times and numbers filled in. */
export function say(word: PresenterWord, values: Readonly<Record<string, string>> = {}): string {
  const phrases = document.querySelector<HTMLElement>('.words')?.dataset;
  return fillPhrase(phrases?.[word] ?? '', values);
}

/** Writes into the parts of the page that show this. */
export function write(name: string, text: string): void {
  for (const part of document.querySelectorAll(`[data-show="${name}"]`)) {
    if (part.textContent !== text) part.textContent = text;
  }
}
