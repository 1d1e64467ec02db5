/** Makes patterns that tell who is quoted from the words that a language has for it. */

/** How a language names who said something before and behind the quotation; the group `by` is the name. */
export interface QuotingWords {
  /** What stands between the sentence's start and the quotation. */
  before: readonly RegExp[];
  /** What stands between the quotation and the sentence's end. */
  behind: readonly RegExp[];
}

/** One capitalised word, two and more with particles, initials. */
export const word = String.raw`\p{Lu}[\p{L}\p{M}’'-]+`;
const more = String.raw`(?:\s(?:(?:de|del|della|di|da|du|van|von|der|den|la|le|bin|al)\s)*\p{Lu}[\p{L}\p{M}’'.-]*)*`;
const name = word + more;

/** Between a subject and its verb, and no part of either. */
const adverbs =
  '(?:always|often|sempre|siempre|toujours|immer|oft|altijd|всегда|часто|завжди|zawsze|często|vždy)(?!\\p{L})';

interface Latin {
  /** Verbs of saying, as they stand beside a name. */
  verbs: string;
  /** What may stand between verb and colon. */
  tails: string;
  /** Words before a verb that stands before its subject, as in "Como dijo". */
  openers: string;
  /** Articles and possessives that begin a short subject without a name. */
  determiners: string;
  /** Those and others, behind the verb, where a subject may be longer. */
  articles: string;
  /** When or where it was said, at the sentence's start. */
  settings: string;
  /** What begins the office or the town behind a name, as in "Mr Hale from sales". */
  origins: string;
  /** What begins a clause behind the name, without a comma, that tells when it was said. */
  occasions: string;
  /** Capitalised at a sentence's start, and nobody's name. */
  noNames: string;
}

/** Before a name, and shown with it. */
export const titles = String.raw`(?:(?:Prof|Dr|Dra|Sr|Sra|Ing|Mgr|Bc|Doç|Dott|Проф|Д-р|TS|ThS|GS|PGS|κ)\.?\s|(?:doc|dott|prof|inż|hab|проф|д-р|κ|κα|δρ)\.?\s){0,3}`;
/** “…, who keeps three of them, …”, between name and verb. */
export const between = String.raw`(?:,\s\p{Ll}[^,;:!?]{1,70},)?`;

/** What says when or where, up to its comma or the verb. */
const circumstance = String.raw`[^,;:.!?]{1,40}?,?\s`;

export function makeLatin({
  verbs,
  tails,
  openers,
  determiners,
  articles,
  settings,
  origins,
  occasions,
  noNames,
}: Latin): QuotingWords {
  const isName = String.raw`(?!(?:${noNames})(?![\p{L}’'-]))`;
  const named = String.raw`${isName}(?<by>${titles}${name})`;
  const tail = String.raw`(?:\s(?:${tails}))?`;
  const opener = String.raw`(?:(?:${openers})\s)?`;
  const subject = String.raw`(?<by>(?:${determiners})(?:\s(?!${adverbs})\p{L}+){1,3}?)`;
  const setting = String.raw`(?:(?:${settings})\s${circumstance})?`;
  const origin = String.raw`(?:\s(?:${origins})(?:\s[\p{L}\p{N}’'-]+){1,4})?`;
  // “…, who keeps three of them”, “… when the light went out”
  const aside = String.raw`(?:,\s\p{Ll}[^;:!?]{1,70}|\s(?:${occasions})\s[^,;:!?]{1,60})?`;
  const nameWithOrigin = String.raw`${isName}(?<by>${titles}${name}${origin})`;
  const office = String.raw`(?<by>(?:${articles})\s[\p{L}’'-]+(?:\s[\p{L}\p{N}’'-]+){0,6})`;
  return {
    before: [
      new RegExp(String.raw`^${opener}${named}${origin}${between}\s(?:\p{Ll}+\s)?(?:${verbs})${tail}$`, 'du'),
      new RegExp(String.raw`^(?:${openers})\s(?:${verbs})\s${named}${tail}$`, 'du'),
      new RegExp(String.raw`^${setting}${named}\s(?:${verbs})${tail}$`, 'du'),
      new RegExp(String.raw`^${setting}(?:\d{4}\s)?(?:${verbs})\s${named}${tail}$`, 'du'),
      new RegExp(String.raw`^${subject}\s(?:\p{Ll}+\s){0,2}?(?:${verbs})${tail}$`, 'du'),
    ],
    behind: [
      new RegExp(String.raw`^,?\s?(?:[—–]\s)?(?:${verbs})${tail}\s${nameWithOrigin}${aside}$`, 'du'),
      // "My friend Ada Brandt" is known by her name.
      new RegExp(
        String.raw`^,?\s?(?:[—–]\s)?(?:${verbs})${tail}\s(?:${articles})\s\p{Ll}+\s(?<by>${word}\s${name})${aside}$`,
        'du',
      ),
      new RegExp(String.raw`^,?\s?(?:[—–]\s)?(?:${verbs})${tail}\s${office}$`, 'du'),
      new RegExp(String.raw`^,?\s?${named}\s(?:${verbs})${tail}${aside}$`, 'du'),
    ],
  };
}

/** For scripts without capital letters: one to three words beside the verb, and none of these. */
interface Caseless {
  titles: string;
  verbs: string;
  /** Before the verb: Hindi's “ने”. */
  joins?: string;
  tails: string;
  noNames: string;
}

export function makeCaseless({ titles: known, verbs, joins = '', tails, noNames }: Caseless): QuotingWords {
  const letters = String.raw`[\p{L}\p{M}\u200c]+`;
  const isName = String.raw`(?!(?:\S+\s){0,3}?(?:${noNames})(?![\p{L}\p{M}]))`;
  const by = String.raw`${isName}(?<by>(?:(?:${known})\s)?${letters}(?:\s${letters}){0,2}?)`;
  return {
    before: [new RegExp(String.raw`^${by}\s${joins}(?:${verbs})(?:\s(?:${tails}))?$`, 'du')],
    behind: [new RegExp(String.raw`^[,،]?\s?(?:${verbs})\s${by}$`, 'du')],
  };
}
