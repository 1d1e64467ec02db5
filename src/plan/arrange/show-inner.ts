/** What lists within a list's items say, below the items that they belong to. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import { fitPoints, mostInner } from '../fit/fit-points.ts';
import type { InnerItem, PointPiece } from '../piece.ts';

/**
 * The point with what the list within it says: on one slide, or parted evenly among several with the point over each of
 * them; or only said, where even one of its items has no room below the point.
 * @param lead the sentence that introduces the list, which may stand over each
 */
export function showInner(point: PointPiece, canvas: Canvas, lead: RichText | undefined): PointPiece[] {
  const { inner = [], ...outer } = point;
  if (inner.length === 0) return [point];
  const holds = ({ shows, number }: PointPiece) =>
    fitPoints([shows], canvas, { lead, isNumbered: number !== undefined }) !== undefined;
  for (let count = Math.ceil(inner.length / mostInner); count <= inner.length; count += 1) {
    const parts = dealOut(inner, count).map((items, at) => addInner(outer, items, at === 0));
    if (parts.every(holds)) return parts;
  }
  return [{ ...outer, says: [...outer.says, ...inner.flatMap(({ says }) => says)] }];
}

/** The first has what is said of the point itself. */
function addInner(outer: PointPiece, items: readonly InnerItem[], isFirst: boolean): PointPiece {
  return {
    ...outer,
    shows: { ...outer.shows, inner: items.map(({ shows }) => shows) },
    says: [...(isFirst ? outer.says : []), ...items.flatMap(({ says }) => says)],
    asides: isFirst ? outer.asides : [],
    ...(!isFirst && { goesOn: true }),
  };
}

/** In so many parts of nearly the same length. */
function dealOut<Item>(items: readonly Item[], count: number): Item[][] {
  const start = (part: number) => Math.round((part * items.length) / count);
  return Array.from({ length: count }, (_, part) => items.slice(start(part), start(part + 1)));
}
