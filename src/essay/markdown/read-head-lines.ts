/**
 * What documents say of themselves in Markdown below their title, since they have no front matter: a subtitle, who wrote them,
 * when, and where they are talked about. It belongs on the title, and is said with it.
 */
import type { Nodes, RootContent } from 'mdast';
import { childrenOf } from '../children-of.ts';
import { isName } from '../is-name.ts';
import { markCaption } from '../mark-caption.ts';
import { oneLine } from '../one-line.ts';
import { readsAsSubtitle } from '../reads-as-subtitle.ts';
import { day, readSignature } from '../read-signature.ts';

/** Characters: more are a sentence. */
const longestNames = 120;
const longestDay = 40;
const longestLine = 1_000;

interface HeadLines {
  subtitle?: string;
  author?: string;
  /** As it is written. */
  date?: string;
}

const people =
  /^(?:by|written by|posted by|authors?|author\(s\)|auth?eure?s?|auth?eur\(s\)|autor(?:en|in|innen|es|as?)?|autore|autori|автор(?:ы|и)?|författare|yazar|作者|著者|저자|작성자|מאת)$/iu;
const days =
  /^(?:date|decision date|start date|created(?: on)?|published(?: on)?|posted(?: on)?|fecha|datum|data|дата|tarih|日期|日付|날짜|작성일|תאריך)$/iu;
const changes =
  /^(?:(?:last )?(?:updated?|modified|changed|revised)(?: on)?|actualizado|mise à jour|aktualisiert|обновлено|更新日|更新日期)$/iu;
const others =
  /^(?:title|subtitle|feature name|status|state|stage|version|revision|rfc|rfc pr|rust issue|tracking issue|issue|pr|pull request|ticket|discussion(?: at)?|see also|deciders?|decision makers?|reviewers?|approvers?|editors?|sponsors?|champions?|shepherds?|owners?|tags?|keywords|categor(?:y|ies)|supersed(?:es|ed by)|replaces|type|id|estado|statut|stato|статус|durum|状态|狀態|ステータス|상태)$/iu;

/** What a line says, if it is one of them. */
interface Said {
  what: 'subtitle' | 'author' | 'by' | 'name' | 'date' | 'change' | 'other';
  value: string;
}

/**
 * Reads such lines below the title, or where an essay without one begins, if they are its subtitle or say who wrote it or
 * when, and marks their paragraphs as captions. Where a block says anything else, or its author asks for something there, they are the essay's text.
 * @param isTitled whether the essay has its title elsewhere
 */
export function readHeadLines(
  nodes: readonly RootContent[],
  directives: readonly { line: number }[],
  isTitled: boolean,
): HeadLines {
  const start = nodes[0]?.type === 'heading' && nodes[0].depth === 1 ? 1 : 0;
  const next = nodes.findIndex(({ type }, at) => at >= start && type === 'heading');
  const taken = new Map<RootContent, Said[]>();
  for (const [at, node] of nodes.slice(start, next === -1 ? nodes.length : next).entries()) {
    const said = readBlock(node) ?? (start === 1 && at === 0 ? readSubtitle(node) : undefined);
    if (said !== undefined) taken.set(node, said);
    else if (taken.size === 0) break;
  }
  const all = [...taken.values()].flat();
  const find = (what: Said['what']) => all.flatMap((said) => (said.what === what ? [said.value] : []));
  const [date] = [...find('date'), ...find('change')];
  const [subtitle] = find('subtitle');
  const keyed = find('author');
  // Without a title above it, or a day, a name may be anything.
  const bare = [
    ...(date !== undefined || isTitled || start > 0 ? find('by') : []),
    ...(date === undefined ? [] : find('name')),
  ];
  const authors = keyed.length > 0 ? keyed : bare;
  const last = [...taken.keys()].at(-1)?.position?.end.line ?? 0;
  if (
    (date === undefined && subtitle === undefined && authors.length === 0) ||
    nodes.length - start === taken.size ||
    directives.some(({ line }) => line < last)
  ) {
    return {};
  }
  for (const node of taken.keys()) markCaption(node);
  return {
    ...(subtitle !== undefined && { subtitle }),
    ...(authors.length > 0 && { author: authors.join(', ') }),
    ...(date !== undefined && { date }),
  };
}

/** What each line of a block says; nothing if one of them says anything else. */
function readBlock(node: RootContent): Said[] | undefined {
  const parts = node.type === 'list' ? node.children.flatMap(({ children }) => children) : [node];
  const said: Said[] = [];
  for (const part of parts) {
    if (part.type !== 'paragraph') return undefined;
    for (const written of writeLines(part).trim().split('\n')) {
      const line = written.trim();
      // Items without a key are what the essay lists.
      const one = node.type === 'list' && !/[:：]/u.test(line) ? undefined : readLine(line);
      if (one === undefined) return undefined;
      said.push(...one);
    }
  }
  return said;
}

/** A paragraph in italics that is no sentence: “*Notes from a winter at the light*”. */
function readSubtitle(node: RootContent): Said[] | undefined {
  const [only, ...others] = node.type === 'paragraph' ? node.children : [];
  if (only?.type !== 'emphasis' || others.length > 0) return undefined;
  const value = oneLine(writeLines(only).replaceAll(linked, ''));
  return readsAsSubtitle(value) ? [{ what: 'subtitle', value }] : undefined;
}

function readLine(line: string): Said[] | undefined {
  if (line.length > longestLine) return undefined;
  const bare = line.replaceAll(linked, '').trim();
  const signed = readSignature(bare);
  if (signed !== undefined) {
    return [
      { what: signed.isBy ? 'by' : 'name', value: signed.author },
      { what: 'date', value: signed.date },
    ];
  }
  const one = readOne(line, bare);
  return one === undefined ? undefined : [one];
}

function readOne(line: string, bare: string): Said | undefined {
  const [, key = '', rest = ''] = /^([^:：]{1,40}?)(?: ?#)?\s*[:：]\s*(.*)$/u.exec(bare) ?? [];
  const value = rest.replace(/\s*\([^()]*\)\s*/gu, ' ').replace(/\s+(?=,)|[\s.]+$/gu, '');
  if (people.test(key)) {
    const names = value.replace(/[[\]]/gu, '').trim();
    return { what: names.length > 0 && names.length <= longestNames ? 'author' : 'other', value: names };
  }
  const isDay = /\d{4}/u.test(value) && value.length <= longestDay;
  if (days.test(key)) return { what: isDay ? 'date' : 'other', value };
  if (changes.test(key)) return { what: isDay ? 'change' : 'other', value };
  if (others.test(key)) return { what: 'other', value };
  const words = bare.replace(/\.$|^(?:posted|published|written) (?=by )/giu, '').split(/\s+/u);
  const from = [0, 1, 2, 3].find((at) => day.test(words.slice(at).join(' ')));
  if (from !== undefined) {
    const said = words.slice(0, from).join(' ');
    const when = words.slice(from).join(' ');
    if (said === '' || days.test(said)) return { what: 'date', value: when };
    if (changes.test(said)) return { what: 'change', value: when };
  }
  if (/^by$/iu.test(words[0] ?? '') && isName(words.slice(1))) {
    return { what: 'by', value: words.slice(1).join(' ') };
  }
  if (words.length > 1 && isName(words)) return { what: 'name', value: bare };
  // “Discussion at <address>.”, “(with input from many others)”
  return /^\([^()]*\)$|^(?:[\p{L}-]+:? ){0,6}\uE000[^\uE000]*\uE000[.)]?$/u.test(line)
    ? { what: 'other', value: bare }
    : undefined;
}

/** Stands before and behind the words of a link. */
const linked = '\uE000';

/** A block's text with its line breaks, and without what is struck out. */
function writeLines(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'delete') return '';
  const text = childrenOf(node).map(writeLines).join('');
  return node.type === 'link' ? `${linked}${text}${linked}` : text;
}
