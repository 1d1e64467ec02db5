/** Tells labels from sentences, in languages that are not tagged. */
import { countSpoken, spokenUnit } from '../../../talk/text/count-spoken.ts';

/** What is longer says something, in whatever form. */
const longest = { words: 4, characters: 12 } as const;

/** “Weitere Pumpen”, “さらなるリソース”, “Sobre mí:”: so short a paragraph, without the mark of a sentence, names what stands beside it. */
export function isCaption(text: string, lang: string): boolean {
  const trimmed = text.trim().replace(/\s?[:：]$/u, '');
  // Thai ends no sentence with a mark.
  if (trimmed.includes('\n') || /[\p{Po}\p{Pe}\p{Pf}]$/u.test(trimmed) || /^th\b/iu.test(lang)) return false;
  return countSpoken(trimmed, lang) <= longest[spokenUnit(lang)];
}
