/**
 * Whether a sentence ends in a mark that leads on to what is below: a colon, or a dash, as older books have it ("To that I
 * would only say,—").
 */
export function leadsOn(sentence: string): boolean {
  return /(?:[:：]|[\p{L}\p{M}\p{N}][,，]?\s?(?:[—–]|--)+)["”’)]*$/u.test(sentence.trim());
}
