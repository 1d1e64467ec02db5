/** Directives that MyST writes as fences of code, ```` ```{note} ````: what they hold is Markdown, and is read as such. */
import type { Code, Root } from 'mdast';
import { isCalloutName } from '../callout.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { introduceText } from './introduce.ts';
import { visit } from '../visit.ts';

const opening = /^(\s*(?:>\s*)*)(`{3,}|~{3,})\{([\w:-]+)\}[ \t]*(.*)$/;
const option = /^:([\w-]+):[ \t]*(.*)$/;
/** Directives around words, of which only the words mean something. */
const frames =
  /^(?:glossary|epigraph|pull-quote|dropdown|margin|sidebar|topic|card|grid|grid-item|tab-set|tab-item|div|compound|container)$/;
const code = /^(?:code|code-block|code-cell|sourcecode|literalinclude)$/;

/** Whether there may be one; most essays have none. */
export function hasFences(text: string): boolean {
  return /^[ \t>]*(?:`{3,}|~{3,})\{[\w:-]+\}/m.test(text);
}

/**
 * The text with as many lines; what stands within a directive is found when the outcome is unfolded again.
 * @param root the tree of the text
 */
export function unfoldFences(text: string, root: Root): string {
  const lines = text.split('\n');
  visit(root, 'code', (node) => {
    unfold(lines, node);
  });
  return lines.join('\n');
}

function unfold(lines: string[], { position }: Code): void {
  if (position === undefined) return;
  const start = position.start.line - 1;
  const [, indent = '', fence = '', name = '', argument = ''] = opening.exec(lines[start] ?? '') ?? [];
  if (name === '') return;
  const last = position.end.line - 1;
  const isClosed =
    last > start &&
    (lines[last] ?? '')
      .trim()
      .replace(/^(?:>\s*)+/, '')
      .startsWith(fence);
  const end = isClosed ? last : last + 1;
  const options = new Map<string, string>();
  let first = start + 1;
  for (; first < end; first += 1) {
    const [, key, value = ''] = option.exec((lines[first] ?? '').slice(indent.length).trim()) ?? [];
    if (key === undefined) break;
    options.set(key, value);
  }

  function write(head: string, sign: string) {
    lines[start] = indent + head;
    for (let at = start + 1; at < first; at += 1) lines[at] = (indent + sign).trimEnd();
    for (let at = first; at < end; at += 1)
      lines[at] = indent + sign + (lines[at] ?? '').slice(indent.length);
    if (isClosed) lines[last] = indent.trimEnd();
  }

  const kind = isCalloutName(name)
    ? name
    : name === 'admonition'
      ? (options.get('class') ?? 'note')
      : undefined;
  if (kind !== undefined) write(`> [!${kind.split(/\s+/)[0] ?? 'note'}] ${argument}`, '> ');
  else if (frames.test(name))
    write(argument.trim() === '' ? '' : introduceText(argument, lines[first] ?? '').label, '');
  else if (name === 'math' || code.test(name)) {
    // No line of options becomes a line of code.
    for (let at = start; at < first - 1; at += 1) lines[at] = indent.trimEnd();
    lines[first - 1] = `${indent}${fence}${name === 'math' ? 'math' : argument.trim()}`;
  } else if (/^(?:figure|image)$/.test(name)) {
    const caption = lines
      .slice(first, end)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' ');
    const alt = options.get('alt') ?? '';
    const title = caption === '' ? '' : ` "${escapeMarkdown(caption).replaceAll('"', '&quot;')}"`;
    for (let at = start; at <= last; at += 1) lines[at] = indent.trimEnd();
    lines[start] =
      `${indent}![${escapeMarkdown(alt)}](<${argument.trim().replace(/[<>]/g, encodeURIComponent)}>${title})`;
  }
}
