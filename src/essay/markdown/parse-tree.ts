/** Sätteri's trees of Markdown and of MDX. What a text may do to it that ends the process is refused in `refuse-endless.ts`. */
import type { Root } from 'mdast';
import { markdownToMdast, mdxToMdast } from 'satteri';

const features = { frontmatter: false, gfm: true, math: true, definitionList: true } as const;

/** Parses Markdown as GitHub writes it, with formulas and definition lists. */
export function parseMarkdownTree(text: string): Root {
  return rootOf(markdownToMdast(text, { features }));
}

/**
 * Parses the same with MDX’s elements, expressions, imports and exports as nodes of their own.
 * @throws Error as Sätteri words it, if the text is no MDX
 */
export function parseMdxTree(text: string): Root {
  return rootOf(mdxToMdast(text, { features }));
}

/** Its types say no more than that it is a node. */
function rootOf(node: ReturnType<typeof markdownToMdast>): Root {
  if (node.type !== 'root') throw new TypeError(`Sätteri gave a ${node.type} in place of a root.`);
  return node;
}
