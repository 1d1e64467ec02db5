/** The name of a part that blogs set apart, such as a tab, a card or a fold: it stands before what the part says. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';

/** The part's blocks, with its name in bold before the first words: `**Linux:** Install it with apt.` */
export function introduce(title: string, blocks: readonly RootContent[], at: object): RootContent[] {
  const [first, ...others] = blocks;
  const ends = /[\p{P}]$/u.test(title);
  if (first?.type !== 'paragraph') return [bold(title, [], at), ...blocks];
  const name = ends ? title : `${title}:`;
  return [
    bold(
      name,
      [{ type: 'text', value: ' ' }, ...first.children],
      first.position ? { position: first.position } : at,
    ),
    ...others,
  ];
}

function bold(name: string, rest: PhrasingContent[], at: object): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: name }] }, ...rest],
    ...at,
  };
}

/**
 * The name in bold as Markdown.
 * @param next the line that follows
 * @returns Whether the name belongs on that line, since it begins with words.
 */
export function introduceText(title: string, next: string): { label: string; isJoined: boolean } {
  const isJoined =
    /^\s*[\p{L}"“‘'(*_¿¡]/u.test(next) && !/^\s*[*_] |^\s*(?:\*\s*\*\s*\*|_\s*_\s*_)/.test(next);
  const name = escapeMarkdown(title.trim());
  return { label: `**${isJoined && !/\p{P}$/u.test(title.trim()) ? `${name}:` : name}**`, isJoined };
}
