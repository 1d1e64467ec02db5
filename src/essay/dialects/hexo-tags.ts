/** Tags of Hexo, which write what they say without names: `{% blockquote Seth Godin %}`, `{% codeblock lang:js %}`. */
import type { Edit } from '../markdown/edited-text.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';

/**
 * Edits that write what the tags say in Markdown.
 * @param masked The source with code blanked out, offsets unchanged.
 */
export function findHexoTags(masked: string): Edit[] {
  const edits: Edit[] = [];

  function replace(pattern: RegExp, by: (...groups: string[]) => string) {
    for (const match of masked.matchAll(pattern)) {
      const text = by(...match.map((group: string | undefined) => group ?? ''));
      edits.push({ start: match.index, end: match.index + match[0].length, text });
    }
  }

  replace(/^[ \t]*\{% *codeblock\b([^{}%\n]*)%\}[ \t]*$/gm, (_, rest = '') => {
    const language = /\blang:([\w+#-]+)/.exec(rest)?.[1] ?? '';
    const title = rest.replace(/\b[a-z_]+:\S+|"/g, '').trim();
    return `~~~~~~${language}${language === '' || title === '' ? '' : ` title="${title}"`}`;
  });
  replace(/^[ \t]*\{% *endcodeblock *%\}[ \t]*$/gm, () => '~~~~~~');
  // Who said it stands behind what was said, as in any quotation.
  const authors: string[] = [];
  for (const match of masked.matchAll(
    /\{% *(?:(?:blockquote|quote)\b([^{}%\n]*)|end(?:blockquote|quote) *)%\}/g,
  )) {
    const [whole, rest] = match;
    const isEnd = rest === undefined;
    const author = (isEnd ? authors.pop() : rest)?.replace(/\bhttps?:\/\/\S+/g, '').trim() ?? '';
    if (!isEnd) authors.push(author);
    const cite = author === '' ? '' : `— ${escapeMarkdown(author)}\n\n`;
    const text = isEnd ? `\n\n${cite}</blockquote>\n\n` : '\n\n<blockquote>\n\n';
    edits.push({ start: match.index, end: match.index + whole.length, text });
  }
  replace(/\{% *(?:asset_img|img)\b((?:"[^"\n]*"|'[^'\n]*'|[^"'{}%\n])*)%\}/g, (_, rest = '') => {
    const bare = rest.replace(/"[^"]*"|'[^']*'/g, ' ');
    const address = bare.split(/\s+/).find((word) => /[./]\w+$/.test(word)) ?? '';
    const [title = '', alt = title] = Array.from(
      rest.matchAll(/"([^"]*)"|'([^']*)'/g),
      (match) => match[1] ?? match[2] ?? '',
    );
    return address === '' ? escapeMarkdown(title) : `![${escapeMarkdown(alt)}](<${address}>)`;
  });
  // Links whose words are written behind the page that they lead to.
  replace(
    /\{% *(?:post_link|asset_link)\s+\S+((?:\s+(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}%]+))*)\s*%\}/g,
    (_, words = '') => escapeMarkdown(words.replace(/["']|\b(?:true|false)\b/g, '').trim()),
  );
  replace(/\{% *label\s+(?:[\w-]+@)?([^{}%\n]*?) *%\}/g, (_, words = '') => escapeMarkdown(words));
  return edits;
}
