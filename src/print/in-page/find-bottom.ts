import { listTexts } from './list-texts.ts';

/** Where its last line ends; the leading and the distance below need no room. */
export function findBottom(within: Element): number {
  const nodes = listTexts(within).filter(({ data }) => data.trim() !== '');
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return 0;
  const range = document.createRange();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  return range.getBoundingClientRect().bottom;
}
