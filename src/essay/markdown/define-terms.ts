/** Lists of terms and what they mean become lists whose items say both: “Term: meaning”; a single one becomes a paragraph. */
import type { BlockContent, ListItem, Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../visit.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** Whether a term has its meaning already. */
    isDefined?: true;
  }
}

/** Change the tree in place. */
export function defineTerms(root: Root): void {
  visit(root, 'descriptionList', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const items: ListItem[] = [];
    for (const each of node.children) {
      if (each.type === 'descriptionTerm') items.push(startItem(each));
      else addMeaning(items.at(-1), each.children);
    }
    const at = node.position === undefined ? {} : { position: node.position };
    const [own, ...more] = items.flatMap(({ children }) => children);
    parent.children[index] =
      own?.type === 'paragraph' && own.data?.isDefined && more.length === 0
        ? { ...own, ...at }
        : { type: 'list', ordered: false, spread: false, children: items, ...at };
  });
}

function startItem({ position, children }: Extract<Nodes, { type: 'descriptionTerm' }>): ListItem {
  const at = position === undefined ? {} : { position };
  const paragraph: Paragraph = { type: 'paragraph', children, ...at };
  return { type: 'listItem', spread: false, children: [paragraph], ...at };
}

/** The first meaning of one paragraph stands behind the term, all others below. */
function addMeaning(item: ListItem | undefined, meaning: BlockContent[]): void {
  const own = item?.children[0];
  const [first, ...others] = meaning;
  if (item === undefined) return;
  if (item.children.length > 1 || own?.type !== 'paragraph' || first?.type !== 'paragraph') {
    item.children.push(...meaning);
    return;
  }
  if (own.data?.isDefined) {
    item.children.push(...meaning);
    return;
  }
  const joint = /[:：]\s*$/u.test(toString(own)) ? ' ' : ': ';
  own.children = [...own.children, { type: 'text', value: joint }, ...first.children];
  own.data = { ...own.data, isDefined: true };
  item.children.push(...others);
}
