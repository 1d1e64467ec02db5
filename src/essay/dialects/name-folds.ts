/** Tags around a part of an essay that has a name, such as a tab, a fold or a step: the name stands before what the part says. */
import type { Edit } from '../markdown/edited-text.ts';
import { introduceText } from './introduce.ts';

// Spaces belong to one part of the pattern alone, so that many are read once.
const opening =
  /\{\{[<%]\s*([\w-]+)\s+(?!\s)((?:(?:"[^"\n]*"|'[^'\n]*'|[^"'`{}\n])*(?:"[^"\n]*"|'[^'\n]*'|[^"'`{}\s]))?)\s*[>%]\}\}|\{%-?\s*([\w-]+)[ \t(]+(?![ \t(])((?:(?:"[^"\n]*"|'[^'\n]*'|[^"'{}%\n])*(?:"[^"\n]*"|'[^'\n]*'|[^"'{}%\n \t)-]))?)[ \t)]*-?%\}/g;
const closing = /\{\{[<%]\s*\/\s*([\w./-]+)\s*[>%]\}\}|\{%-?\s*(?:end|\/\s*)([\w-]*)\s*-?%\}/g;

/** Folds that write their names without quotes: `{% details All of it %}`. */
const bareNamed = /^(?:details|collapsible|collapse|spoiler|expand|fold|accordion)$/i;
const nameless =
  /^(?:tabs?|columns?|row|figure|highlight|codeblock|code|mermaid|katex|math|include|ref|relref|gist)$/i;
const keys = ['title', 'label', 'name', 'header', 'summary', 'heading'];

/** The names of tags that are closed somewhere. */
export function listPaired(masked: string): Set<string> {
  return new Set(Array.from(masked.matchAll(closing), (match) => match[1] ?? match[2] ?? ''));
}

/**
 * Edits that put each part’s name before what it says, in bold, in place of its tags.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function nameFolds(masked: string): Edit[] {
  const paired = listPaired(masked);
  if (paired.size === 0) return [];
  const edits: Edit[] = [];
  for (const match of masked.matchAll(opening)) {
    const tag = match[1] ?? match[3] ?? '';
    // Zola closes whatever it is with `end`.
    if (!paired.has(tag) && !(paired.has('') && match[3] !== undefined)) continue;
    const title = findTitle(tag, match[2] ?? match[4] ?? '');
    if (title === undefined) continue;
    let end = match.index + match[0].length;
    const blank = /^\s*/.exec(masked.slice(end, end + 200))?.[0].length ?? 0;
    const { label, isJoined } = introduceText(title, masked.slice(end + blank, end + blank + 80));
    if (isJoined) end += blank;
    edits.push({ start: match.index, end, text: isJoined ? `\n\n${label} ` : `\n\n${label}\n\n` });
  }
  return edits;
}

/** What a tag around a part calls it, as written. */
export function findTitle(tag: string, rest: string): string | undefined {
  const values = new Map(
    Array.from(
      rest.matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
      ([, key = '', double, single]) => [key.toLowerCase(), double ?? single ?? ''],
    ),
  );
  const named = keys.map((key) => values.get(key)?.trim() ?? '').find((value) => value !== '');
  if (named !== undefined) return named;
  const quoted = /^\s*(?:"([^"]+)"|'([^']+)')/.exec(rest);
  const bare = quoted?.[1] ?? quoted?.[2];
  if (bare !== undefined) return nameless.test(tag) && tag !== 'tab' ? undefined : bare;
  return bareNamed.test(tag) && /\p{L}/u.test(rest) && !rest.includes('=') ? rest.trim() : undefined;
}
