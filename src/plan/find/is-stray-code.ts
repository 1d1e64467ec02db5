/** Tells code that stands among the prose without its marks, as where a blog's own tags were around it. */

/** A statement of one of the languages that are written most, at its start. */
const opening =
  /^(?:\/\/ |\/\*|<\?php|#include\s?[<"]|import\s[\w{*"'][^.?!]*\sfrom\s["']|export\s(?:default|const|function|async|class)\s|(?:const|let|var)\s[\w{[$][^.?!]{0,60}=|(?:async\s)?function\s?\*?\w*\s?\(|return\s[\w({[]|console\.log\()/u;
/** Marks that no prose has. */
const marks = /=>|[{([]\s*\)|\)\s*\{|\};|\);|"\s*:\s*["[{\d]|===|&&|\s=\s["'[{]|\w\(\w*\)/gu;
const data = /^[{[]\s*"[^"]+"\s*[:,].*[\]}]$/su;

/** Whether a paragraph is code or data. One sign alone says nothing: prose speaks of `main()`, too. */
export function isStrayCode(text: string): boolean {
  const bare = text.trim();
  if (data.test(bare)) return true;
  const signs = bare.match(marks)?.length ?? 0;
  return opening.test(bare) && (signs > 0 || bare.endsWith(';'));
}
