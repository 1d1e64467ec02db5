/** Scripts that put no spaces between words. */
export const unspacedScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const spacedWord = /[\p{L}\p{M}\p{N}_]+(?:['’.][\p{L}\p{M}\p{N}_]+)*/gu;

/**
 * The words of a text, in small letters and with straight apostrophes. Where a script puts no spaces between them,
 * Unicode's dictionaries tell them apart.
 * @param lang BCP 47
 */
export function splitWords(text: string, lang: string): string[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  if (!unspacedScript.test(lower)) return lower.match(spacedWord) ?? [];
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(lang).segment(lower))
    if (isWordLike === true) words.push(segment);
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known !== undefined) return known;
  const created = createSegmenter(lang);
  segmenters.set(lang, created);
  return created;
}

function createSegmenter(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
