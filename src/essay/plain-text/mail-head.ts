/** The head of a letter that was saved as text: `From:`, `Subject:` and their like, up to a blank line. */
import { findDay } from '../front-matter/find-day.ts';
import type { FrontMatter, FrontValue } from '../front-matter/front-matter.ts';

const subjects = /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|temat|тема)$/iu;
const senders = /^(?:from|von|de|da|van|från|od|от|від)$/iu;
const dates = /^(?:date|sent|datum|gesendet|fecha|data|дата)$/iu;

/** What else such a head has; a line with another name before its colon is the essay's own. */
const others =
  /^(?:to|cc|bcc|sender|reply-to|return-path|delivered-to|received|message-id|in-reply-to|references|mime-version|content-.+|x-.+|list-.+|thread-.+|user-agent|organi[sz]ation|newsgroups|followup-to|path|lines|importance|priority|an|kopie|antwort-an|à|copie|para|a|aan|till|kopia|do|dw|кому|копия|копія)$/iu;

/** What a letter's head says of title, author and day; nothing if the text does not begin with one. */
export function parseMailHead(text: string): FrontMatter | undefined {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const values = new Map<string, FrontValue>();
  const head = lines.slice(0, Math.max(0, end));
  for (const [index, own] of head.entries()) {
    if (index > 0 && isFolded(own)) continue;
    const line = unfold(head, index);
    const [, key = '', value = ''] = /^(\p{L}[\p{L}-]{1,30}):\s+(\S.*)$/u.exec(line) ?? [];
    if (![subjects, senders, dates, others].some((known) => known.test(key))) return undefined;
    const says = readLine(key, value.trim());
    if (says !== undefined) values.set(says.key, { value: says.value, written: says.value, line: index + 1 });
  }
  return values.has('title') && values.has('author') ? { values, endLine: end } : undefined;
}

/** Whether a line goes on with the value of the one above it. */
function isFolded(line: string): boolean {
  return /^[ \t]/.test(line);
}

function unfold(lines: readonly string[], at: number): string {
  const more = lines.slice(at + 1);
  const end = more.findIndex((line) => !isFolded(line));
  return [lines[at] ?? '', ...more.slice(0, end === -1 ? undefined : end)]
    .map((line) => line.trim())
    .join(' ');
}

function readLine(key: string, value: string): { key: string; value: string } | undefined {
  if (subjects.test(key))
    return { key: 'title', value: value.replace(/^(?:(?:re|fwd?|aw|wg|sv|tr|rv):\s*)+/iu, '') };
  if (senders.test(key)) return { key: 'author', value: nameSender(value) };
  const day = dates.test(key) ? findDay(value) : undefined;
  return day === undefined ? undefined : { key: 'date', value: day };
}

/** `Ada Quill <ada@example.org>`, `ada@example.org (Ada Quill)` */
function nameSender(value: string): string {
  const behind = /^[^\s@]+@\S+\s+\(([^()]+)\)$/u.exec(value)?.[1];
  return behind ?? value.replace(/(?<!\s)\s*<[^<>]*>$/u, '').replace(/^"(.*)"$/u, '$1');
}
