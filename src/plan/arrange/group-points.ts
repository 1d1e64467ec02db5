/** Decides which neighbouring points share a slide. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit } from '../../talk/talk.ts';
import { fitPoints, mostItemsOn, mostPoints } from '../fit/fit-points.ts';
import { fitText } from '../fit/fit-text.ts';
import { findFirstNumber } from './first-number.ts';
import type { PointPiece } from '../piece.ts';

const fitCosts: Readonly<Record<Fit, number>> = { xl: 0, l: 0, m: 0.3, s: 1, xs: 1, xxs: 1 };

/** The parts of a list are set alike, so that a larger one gains little: less than parts of the same length do. */
const fitWeightOfParts = 0.1;

/**
 * Groups of at most four points, or one whole list, that each fit a slide, in order: few slides, large type, evenly
 * filled (five points go 3 + 2, not 4 + 1), lists unbroken, numbered points among themselves. The cheapest of all ways,
 * found by dynamic programming; among equals the first.
 * @param lead the sentence over the first of them, or over each group of a list
 */
export function groupPoints(
  points: readonly PointPiece[],
  canvas: Canvas,
  { lead, isList = false }: { lead?: RichText | undefined; isList?: boolean } = {},
): PointPiece[][] {
  const best: { cost: number; size: number }[] = [{ cost: 0, size: 0 }];
  const most = mostItemsOn(canvas);
  for (let end = 1; end <= points.length; end += 1) {
    let chosen = { cost: Infinity, size: 1 };
    for (let size = 1; size <= Math.min(most.whole, end); size += 1) {
      const group = points.slice(end - size, end);
      const cost =
        (best[end - size]?.cost ?? 0) +
        (size > (isList ? most.part : mostPoints) && !(isList && size === points.length)
          ? Infinity
          : groupCost(group, canvas, { lead: isList || end === size ? lead : undefined, isList })) +
        breakCost(points, end - size, isList);
      if (cost < chosen.cost) chosen = { cost, size };
    }
    best.push(chosen);
  }
  const groups: PointPiece[][] = [];
  for (let end = points.length; end > 0; end -= best[end]?.size ?? 1) {
    groups.unshift(points.slice(end - (best[end]?.size ?? 1), end));
  }
  return groups;
}

function groupCost(
  group: readonly PointPiece[],
  canvas: Canvas,
  { lead, isList }: { lead: RichText | undefined; isList: boolean },
): number {
  const isNumbered = findFirstNumber(group) !== undefined;
  const isMixed = !isNumbered && group.length > 1 && group.some(({ number }) => number !== undefined);
  const isRepeated = group.slice(1).some(({ goesOn }) => goesOn === true);
  if (isMixed || isRepeated || hasTwoLists(group)) return Infinity;
  const texts = group.map(({ shows }) => shows);
  const [only] = texts;
  const fit =
    fitPoints(texts, canvas, { lead, isNumbered }) ??
    (only !== undefined && group.length === 1 ? (fitText('statement', only, canvas) ?? 's') : undefined);
  if (fit === undefined) return Infinity;
  return (
    3 + fitCosts[fit] * (isList ? fitWeightOfParts : 1) + Math.max(0, mostPoints - group.length) ** 2 * 0.25
  );
}

/** Whether there is more than an item of each of two lists, which would look like one. */
function hasTwoLists(group: readonly PointPiece[]): boolean {
  const items = group.filter(({ isItem }) => isItem === true);
  const lists = Map.groupBy(items, ({ block }) => block);
  return lists.size > 1 && lists.size < items.length;
}

/** Parting two points of one list costs more than parting two paragraphs, between which it is not parted at all. */
function breakCost(points: readonly PointPiece[], at: number, isList: boolean): number {
  const [before, behind] = [points[at - 1], points[at]];
  if (before === undefined || before.block !== behind?.block) return 0;
  return isList || behind.goesOn === true ? 1.5 : Infinity;
}
