const { lang } = document.documentElement;

/**
 * The sentences or words of a text that are not blank. A short name with a full stop, as in “St. Ives”, ends no sentence,
 * nor does what goes on in lower case or within a word, or a verse's line.
 */
export function segmentText(whole: string, unit: 'sentence' | 'word'): { index: number; end: number }[] {
  const found: { index: number; end: number }[] = [];
  // A line feed, as it stands behind a line break, always ends a sentence for Unicode.
  const unwrapped = whole.replace(/[\n\r\u0085\u2028\u2029]/gu, ' ');
  let isOpen = false;
  for (const { index, segment } of new Intl.Segmenter(lang, { granularity: unit }).segment(unwrapped)) {
    const last = found.at(-1);
    const end = index + segment.trimEnd().length;
    if (segment.trim() === '') continue;
    const goesOn =
      unit === 'sentence' &&
      (/^[^\p{L}\p{N}]*(?:\p{Ll}|$)/u.test(segment) || (last?.end === index && /^\p{Lu}/u.test(segment)));
    if ((isOpen || goesOn) && last) last.end = end;
    else found.push({ index, end });
    isOpen = unit === 'sentence' && /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{0,2}\.\s$/u.test(segment);
  }
  return found;
}
