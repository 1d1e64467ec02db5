import type { ListItem, Nodes } from 'mdast';
import { listBlocks } from '../essay/list-blocks.ts';
import { toRichText } from '../essay/rich-text.ts';
import type { Fault } from '../errors.ts';
import { toShownText } from '../talk/rich-text.ts';
import type { Talk } from '../talk/talk.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Lists within lists of which something is only said, although nobody asked for that. */
export const findUnshownItems: Check = (essay, talk) => {
  const without = listLinesWithout(talk);
  const faults: Fault[] = [];
  for (const { node, line, directives, items = [] } of listBlocks(essay)) {
    if (directives.some(({ kind }) => kind === 'say' || kind === 'cut' || kind === 'point')) continue;
    const hidden = items.filter((item) =>
      item.directives.some(({ kind }) => kind === 'say' || kind === 'cut'),
    );
    const unshown = listInnerItems(node).filter(({ item, depth }) => {
      const at = item.position?.start.line ?? line;
      const isWanted = !hidden.some((other) => other.line <= at && at <= other.endLine);
      return isWanted && (depth > 1 || without.has(at));
    });
    const [first, ...others] = unshown;
    if (first === undefined) continue;
    const more =
      others.length > 0 ? ` and ${String(others.length)} more ${others.length > 1 ? 'are' : 'is'}` : ' is';
    faults.push({
      line: first.item.position?.start.line ?? line,
      message: `“${shorten(first.text)}”${more} only said, not shown: ${first.depth > 1 ? 'a slide shows no list within a list within a list' : 'its slide has no room for the list'}.`,
      hint: 'Write it shorter, or as a list of its own.',
    });
  }
  return faults;
};

/** The lines of what is said while nothing of a list within a list is shown. */
function listLinesWithout({ slides, backup }: Talk): ReadonlySet<number> {
  return new Set(
    [...slides, ...backup]
      .flatMap(({ steps }) => steps)
      .filter(({ shows }) => toShownText(shows).inner === undefined)
      .flatMap(({ says }) => says.map(({ line }) => line)),
  );
}

interface InnerItem {
  item: ListItem;
  text: string;
  /** 1 for a list right within a list, 2 for one within that. */
  depth: number;
}

/** Items with words below others with words; what else lies in between opens no list of its own. */
function listInnerItems(node: Nodes, depth = 0): InnerItem[] {
  if (!('children' in node)) return [];
  const [own] = node.children;
  const text = node.type === 'listItem' && own?.type === 'paragraph' ? toRichText(own.children).text : '';
  const here: InnerItem[] =
    node.type === 'listItem' && text !== '' && depth > 0 ? [{ item: node, text, depth }] : [];
  const below = text === '' ? depth : depth + 1;
  return [
    ...here,
    ...node.children.flatMap((child: Nodes) => listInnerItems(child, child.type === 'list' ? below : depth)),
  ];
}
