/** Finds who is quoted, at the end of a block quotation or before it. */
import { sliceRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import { countWords } from '../../talk/text/count-words.ts';

/** A name, a role, a source: no more words than this. */
const mostWords = 14;

const sentenceEnd = /[.!?…。！？؟।"”’»」』)）\]]\s*$/u;
const particles =
  /^(?:de|del|della|di|da|du|van|von|der|den|la|le|bin|al|of|the|and|in|at|on|from|und|et|y|e)$/iu;

/**
 * The quotation without its attribution, and the attribution: what follows the last dash, its last words in italics, or a link
 * before it with a colon.
 * @param lastLine where the last of its lines begins: UTF-16 offset
 */
export function takeAttribution(whole: RichText, lastLine?: number): { quote: RichText; by?: RichText } {
  const opening = findOpening(whole);
  if (opening !== undefined)
    return { quote: sliceRichText(whole, opening.quote), by: sliceRichText(whole, 0, opening.end) };
  const from =
    findDashed(whole.text, lastLine) ??
    findBehindMarks(whole.text) ??
    findEmphasised(whole) ??
    findLinked(whole, lastLine ?? whole.text.length);
  if (from === undefined) return { quote: whole };
  const quote = sliceRichText(whole, 0, from.dash);
  // Where no space parts words, a name may have the full stop of a sentence.
  const by = sliceRichText(whole, from.name, whole.text.replace(/。\s*$/u, '').length);
  return quote.text === '' || by.text === '' ? { quote: whole } : { quote, by: withoutWholeEmphasis(by) };
}

/** “[Mira Osei](https://example.org): Keep …”, “@[mira](…): …”: where the name ends, and where the quotation begins. */
function findOpening({ text, marks }: RichText): { end: number; quote: number } | undefined {
  const link = marks.find(({ kind, start }) => kind === 'link' && start <= 1);
  const end = link?.end ?? 0;
  const name = text.slice(0, end);
  const colon = /^\s?[:：]\s*(?=\S)/u.exec(text.slice(end, end + longestColon));
  const isName = link?.start === 0 || name.startsWith('@');
  if (colon === null || !isName || !isNameLike(name) || !isOpenEnded(name)) return undefined;
  return { end, quote: end + colon[0].length };
}

/** With blanks around it, and a letter behind. */
const longestColon = 6;

/** Where the attribution's dash is, and where the name behind it begins. */
interface Start {
  dash: number;
  name: number;
}

/** Before a name. A tilde may also mean “about” or “to”, and hyphens without a blank begin the option of a command. */
const dash =
  /(?<=^|\s|[.!?…。！？"”’»」』)）])(?:[—–―]{1,2}\s*|-{1,4}\s+|(?<=[.!?…。！？"”’»」』)）]\s?)-{2,4}(?=[\p{Lu}\p{Lo}])|~\s+(?=[\p{Lu}\p{Lo}@]))(?=\S)/gu;

function findDashed(text: string, lastLine: number | undefined): Start | undefined {
  const last = Array.from(text.matchAll(dash)).at(-1);
  if (last === undefined) return undefined;
  const name = text.slice(last.index + last[0].length).replace(/。$/u, '');
  // “Lima ~ Osaka”, 「春 ~ 夏」
  const isRange = last[0].startsWith('~') && last.index !== lastLine;
  if (isRange && !sentenceEnd.test(text.slice(0, last.index))) return undefined;
  if (countWords(name) > mostWords || /[!?。！？;]|\p{Ll}{3}\.\s/u.test(name)) return undefined;
  // Who has no name stands on a line of his own: "— my grandmother".
  const isOnLine = last.index === lastLine && !/^[—–―-]|[.…:]$/u.test(`${text.slice(0, 1)}${name}`);
  const isSure = sentenceEnd.test(text.slice(0, last.index)) && (isOnLine || !/^\p{Ll}/u.test(name));
  // "— ada pump (@ada) April 5": an embedded post, whose author may write the name small.
  const isAccount = /^[^()]+ \(@\w+\)/u.test(name);
  return isSure || isAccount || isNameLike(name)
    ? { dash: last.index, name: last.index + last[0].length }
    : undefined;
}

/**
 * What is behind the dash of a paragraph that only tells who is quoted before it: "— Mira Osei, keeper".
 * A line of a dialogue has a mark at its end.
 */
export function findAttributionLine(line: RichText): RichText | undefined {
  const dash = /^(?:[—–―]{1,2}\s*|--\s*(?=[《「『])|-{2,4}\s+)(?=[^\s—–―-])/u.exec(line.text)?.[0];
  if (dash === undefined) return undefined;
  const name = line.text.slice(dash.length);
  if (countWords(name) > mostWords || /[.!?…。！？؟;:]$|[!?。！？؟;]\s/u.test(name)) return undefined;
  const [person = ''] = name.split(/[,،，(（]/u);
  const isSomebody = /^@|\s|\p{Lo}/u.test(person.trim());
  return isSomebody && isNameLike(person.trim()) ? sliceRichText(line, dash.length) : undefined;
}

/** Every word of it begins like a name, a handle, a number, a bracket or a title. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= 8 &&
    words.every(
      (word, at) =>
        /^[("“«《「『@\d\p{Lu}\p{Lo}\p{Extended_Pictographic}]|^(?:[\w-]+\.)+\p{Ll}{2,}$/u.test(word) ||
        (at > 0 && particles.test(word)),
    )
  );
}

/** A name behind quotation marks around everything before it: `“Keep the lamp lit.” Mira Osei, 1892`. */
function findBehindMarks(text: string): Start | undefined {
  const quoted = /^(?:“[^“”]+”|"[^"]+"|«[^«»]+»|„[^„“”"]+[“”"])(?<gap>[.,]?\s+)(?=\S)/u.exec(text);
  if (quoted === null) return undefined;
  const at = quoted[0].length;
  const name = text.slice(at);
  return /\s/u.test(name) && isNameLike(name) && isOpenEnded(name)
    ? { dash: at - (quoted.groups?.['gap']?.length ?? 0), name: at }
    : undefined;
}

/** Italics behind the last sentence, up to the end. */
function findEmphasised({ text, marks }: RichText): Start | undefined {
  const em = marks.find(({ kind, start, end }) => kind === 'em' && end === text.length && start > 0);
  if (em === undefined || !sentenceEnd.test(text.slice(0, em.start))) return undefined;
  const name = text.slice(em.start);
  return countWords(name) <= mostWords && !/[!?。！？]/u.test(name) && isOpenEnded(name)
    ? { dash: em.start, name: em.start }
    : undefined;
}

/** A last line that is a link to whoever it names: “[Mira Osei](https://example.org)”. */
function findLinked({ text, marks }: RichText, lastLine: number): Start | undefined {
  if (lastLine === 0 || lastLine >= text.length || !sentenceEnd.test(text.slice(0, lastLine)))
    return undefined;
  const isLink = marks.some(
    ({ kind, start, end }) => kind === 'link' && start <= lastLine && end >= text.trimEnd().length,
  );
  const name = text.slice(lastLine);
  const isName = isNameLike(name) && /\s|@/u.test(name) && isOpenEnded(name);
  return isLink && isName ? { dash: lastLine, name: lastLine } : undefined;
}

/** No full stop at its end: a sentence has one. */
function isOpenEnded(text: string): boolean {
  return !/\p{Ll}{2}\.$/u.test(text);
}

function withoutWholeEmphasis({ text, marks }: RichText): RichText {
  return {
    text,
    marks: marks.filter(({ kind, start, end }) => kind !== 'em' || start > 0 || end < text.length),
  };
}
