/** Whether a BCP 47 tag names English. */
export function isEnglish(lang: string): boolean {
  return /^en(?:-|$)/iu.test(lang);
}
