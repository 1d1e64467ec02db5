/** A line in italics right below a picture is its caption, as blogs write it, with an empty line between or none. */
import type { Emphasis, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { countWords } from '../../talk/text/count-words.ts';
import { markCaption } from '../mark-caption.ts';
import { visit } from '../visit.ts';

/** More of them are a paragraph of its own. */
const mostWords = 40;

/** Changes the tree in place: such lines become paragraphs of their own, behind that of the picture. */
export function findCaptions(root: Root): void {
  visit(root, 'paragraph', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const end = node.children.findLastIndex(isPicture) + 1;
    const pictures = node.children.slice(0, end);
    if (end === 0 || !pictures.every((child) => isPicture(child) || isBlank(child))) return;
    const below = node.children.slice(end);
    const caption = findOnlyEmphasis(below);
    if (caption !== undefined && countWords(toString(caption)) <= mostWords) {
      const own: Paragraph = { type: 'paragraph', children: [caption] };
      if (caption.position !== undefined) own.position = caption.position;
      const last = pictures.at(-1)?.position;
      if (node.position !== undefined && last !== undefined)
        node.position = { ...node.position, end: last.end };
      node.children = pictures;
      markCaption(own);
      parent.children.splice(index + 1, 0, own);
    } else if (below.every(isBlank)) {
      const next = parent.children[index + 1];
      if (next?.type !== 'paragraph' || findOnlyEmphasis(next.children) === undefined) return;
      if (countWords(toString(next)) <= mostWords) markCaption(next);
    }
  });
}

function findOnlyEmphasis(children: readonly PhrasingContent[]): Emphasis | undefined {
  const [only, ...others] = children.filter((child) => !isBlank(child));
  return only?.type === 'emphasis' && others.length === 0 ? only : undefined;
}

function isPicture(node: Nodes): boolean {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.every((child) => child.type === 'image' || isBlank(child)))
  );
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
