/** Which of some texts a page lacks, as its file tells: letter for letter, not by how they look. */
import { hasRightToLeft } from '../talk/text/has-right-to-left.ts';

/**
 * The texts that are not found on the page. Only letters and digits count, without accents and case: ligatures,
 * hyphens, line ends and small capitals are the typesetter's. Letters must stand together and in order. From right to left
 * it is enough that the page has them all, and of other texts on such a page, that it has each word.
 * @param fontless letters that are not looked for
 * @param direction of the page
 */
export function findMissingText(
  page: string,
  texts: readonly string[],
  fontless: ReadonlySet<string> = new Set(),
  direction: 'ltr' | 'rtl' = 'ltr',
): string[] {
  const letters = foldLetters(page);
  let left: Map<string, number> | undefined;
  return texts.filter((text) => {
    const wanted = leaveOut(foldLetters(text), fontless);
    if (letters.includes(wanted)) return false;
    // A file may hold such letters in the order they stand on paper.
    if (hasRightToLeft(text)) return !takeLetters((left ??= countLetters(letters)), wanted);
    if (direction === 'ltr') return true;
    // And among them Latin words with a link in the order in which they stand from the left.
    return text
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .some((word) => !letters.includes(leaveOut(foldLetters(word), fontless)));
  });
}

/**
 * Letters that the texts need and that stand nowhere in a file: no font on the machine has them. Plain Latin letters
 * are not among them, since every font has those.
 */
export function findFontlessLetters(pages: readonly string[], texts: readonly string[]): Set<string> {
  const there = collectLetters(pages);
  const wanted = collectLetters(texts);
  return new Set([...wanted].filter((letter) => !there.has(letter) && !/[a-z0-9]/.test(letter)));
}

function collectLetters(texts: readonly string[]): Set<string> {
  const letters = new Set<string>();
  for (const text of texts) for (const letter of foldLetters(text)) letters.add(letter);
  return letters;
}

function leaveOut(letters: string, fontless: ReadonlySet<string>): string {
  return Array.from(letters)
    .filter((letter) => !fontless.has(letter))
    .join('');
}

/** Uses these letters up; false if they did not suffice. */
function takeLetters(left: Map<string, number>, letters: string): boolean {
  return Array.from(letters)
    .map((letter) => {
      const there = left.get(letter) ?? 0;
      left.set(letter, there - 1);
      return there > 0;
    })
    .every(Boolean);
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Compatibility forms (ligatures, Arabic shapes, radicals) become plain letters; a lengthened Arabic line is no letter. */
function foldLetters(text: string): string {
  // Most is plain, where nothing of that is to do.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ς', 'σ')
    .replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '');
}
