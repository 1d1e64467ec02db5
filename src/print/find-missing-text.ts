/** Which of some texts a page lacks, as its file tells: letter for letter, not by how they look. */

/** Scripts written from right to left, whose letters a file may hold in the order they stand on paper. */
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/**
 * The texts that are not found on the page. Only letters and digits count, without accents and case: ligatures,
 * hyphens, line ends and small capitals are the typesetter's. Letters must stand together and in order, except where
 * a text runs from right to left; there it is enough that the page has them all.
 */
export function findMissingText(page: string, texts: readonly string[]): string[] {
  const letters = foldLetters(page);
  const mixed = texts.filter((text) => rightToLeft.test(text));
  const missing = texts.filter((text) => !rightToLeft.test(text) && !letters.includes(foldLetters(text)));
  return mixed.length === 0 ? missing : [...missing, ...findMissingLetters(letters, mixed)];
}

/** The texts for which the page's letters do not suffice, each letter used once. */
function findMissingLetters(letters: string, texts: readonly string[]): string[] {
  const left = countLetters(letters);
  return texts.filter((text) => {
    if (letters.includes(foldLetters(text))) return false;
    return [...countLetters(foldLetters(text))].some(([letter, wanted]) => {
      const there = left.get(letter) ?? 0;
      left.set(letter, there - wanted);
      return there < wanted;
    });
  });
}

function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Compatibility forms (ligatures, Arabic shapes, radicals) become plain letters; a lengthened Arabic line is no letter. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('ς', 'σ')
    .replaceAll(/[^\p{L}\p{N}]|\u0640/gu, '');
}
