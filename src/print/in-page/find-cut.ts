/** Where a block is parted that goes on on the next sheet. */
import { findPlace, listTexts, type Place } from './list-texts.ts';
import { segmentText } from './segment-text.ts';

/**
 * Where the first sentence or word begins that does not fit; nothing if that is the block's first. It is rather a sentence
 * before that, if a line of its paragraph would stay or go alone.
 */
export function findCut(block: Element, unit: 'sentence' | 'word', limit: number): Place | undefined {
  let isFirst = true;
  for (const paragraph of block.querySelectorAll('.says > p')) {
    const parts = findParts(paragraph, unit);
    let at = parts.findIndex((part) => part.getBoundingClientRect().bottom > limit);
    if (at >= 0 && unit === 'sentence') {
      const last = parts[at - 1];
      if (at > (isFirst ? 1 : 0) && isLine(paragraph, parts[at], parts.at(-1))) at -= 1;
      else if (last && (!isFirst || block.previousElementSibling) && isLine(paragraph, parts[0], last))
        at = 0;
    }
    const part = parts[at];
    if (part)
      return isFirst && at === 0 ? undefined : { node: part.startContainer, offset: part.startOffset };
    isFirst &&= parts.length === 0;
  }
  return undefined;
}

/** The sentences or words of a paragraph. */
function findParts(paragraph: Element, unit: 'sentence' | 'word'): Range[] {
  const nodes = listTexts(paragraph);
  return segmentText(nodes.map(({ data }) => data).join(''), unit).map(({ index, end }) => {
    const range = document.createRange();
    const [from, to] = [findPlace(nodes, index), findPlace(nodes, end)];
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  });
}

/** Whether all from one part of a paragraph to another is a single line. */
function isLine(paragraph: Element, first: Range | undefined, last: Range | undefined): boolean {
  if (!first || !last) return false;
  const lineHeight = parseFloat(getComputedStyle(paragraph).lineHeight);
  if (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top < 1.4 * lineHeight) return true;
  // What lies on two lines may have room on one where it begins a sheet.
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  if (range.cloneContents().querySelector('br')) return false;
  const width = [...range.getClientRects()].reduce((sum, rect) => sum + rect.width, 0);
  return width <= paragraph.getBoundingClientRect().width;
}
