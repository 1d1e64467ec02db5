/** What was searched for, with some words around it. Pure. */

/** Letters around what was found. */
const around = 40;

export interface Quoted {
  before: string;
  /** As it is written there. */
  found: string;
  after: string;
}

/** The first of these texts that has what is wanted, in whatever case; nothing if none has. */
export function quoteMatch(texts: readonly string[], wanted: string): Quoted | undefined {
  for (const text of texts) {
    const words = text.replace(/\s+/gu, ' ').trim();
    const at = words.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase());
    if (at < 0) continue;
    const end = at + wanted.length;
    const before = words.slice(Math.max(0, at - around), at);
    const after = words.slice(end, end + around);
    return {
      before: at <= around ? before : `…${before.replace(/^\S* (?=\S)/u, '')}`,
      found: words.slice(at, end),
      after: end + around >= words.length ? after : `${after.replace(/(?<=\S) \S*$/u, '')}…`,
    };
  }
  return undefined;
}
