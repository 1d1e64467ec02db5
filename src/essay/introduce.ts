/** The name of a part that blogs set apart, such as a tab, a card or a fold: it stands before what the part says. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';

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
