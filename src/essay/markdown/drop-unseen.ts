/** What nobody sees is no text: a heading of spaces without width would open a section without a name. */
import type { Root } from 'mdast';
import { visit } from '../visit.ts';

const unseen = /\p{Default_Ignorable_Code_Point}/gu;
const isUnseen = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** Change pieces of text, and names of pictures, that have nothing but blanks and such signs. */
export function dropUnseen(root: Root): void {
  visit(root, (node) => {
    if (node.type === 'text' && isUnseen.test(node.value)) node.value = node.value.replace(unseen, '');
    if (node.type === 'image' && isUnseen.test(node.alt ?? '')) node.alt = '';
  });
}
