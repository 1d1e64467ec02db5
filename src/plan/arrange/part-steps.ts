/** Finds, among points, the lists that are steps. */
import type { Canvas } from '../../measure/canvas.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit, Layout } from '../../talk/talk.ts';
import { fitSteps } from '../fit/fit-steps.ts';
import { findFirstNumber } from './first-number.ts';
import type { PointPiece } from '../piece.ts';

/** Points that share slides, or steps that share one. */
export interface PointRun {
  points: PointPiece[];
  /** The size of the steps, if they are some. */
  stepsFit?: Fit;
}

/**
 * The points in runs: a numbered list of three to five short items is one of steps, all others stay points. Where the
 * author asks for steps, the first block's points are some, or else all points, if they fit.
 * @param setting.lead the sentence that introduces the first of them
 */
export function partSteps(
  points: readonly PointPiece[],
  { layout, lead }: { layout: Layout | undefined; lead: RichText | undefined },
  canvas: Canvas,
): PointRun[] {
  if (layout === 'points') return [{ points: [...points] }];
  const blocks = groupByBlock(points);
  if (layout === 'steps') {
    const all = asSteps(points, lead, canvas);
    if (all !== undefined && asSteps(blocks[0] ?? [], lead, canvas) === undefined) return [all];
  }
  const runs: PointRun[] = [];
  for (const [at, block] of blocks.entries()) {
    const isWanted = findFirstNumber(block) !== undefined || (layout === 'steps' && at === 0);
    const steps = isWanted ? asSteps(block, at === 0 ? lead : undefined, canvas) : undefined;
    const last = runs.at(-1);
    if (steps !== undefined) runs.push(steps);
    else if (last !== undefined && last.stepsFit === undefined) last.points.push(...block);
    else runs.push({ points: [...block] });
  }
  return runs;
}

function asSteps(
  points: readonly PointPiece[],
  lead: RichText | undefined,
  canvas: Canvas,
): PointRun | undefined {
  if (points.some(({ shows }) => shows.inner !== undefined)) return undefined;
  const stepsFit = fitSteps(
    points.map(({ shows }) => shows),
    canvas,
    { lead },
  );
  return stepsFit === undefined ? undefined : { points: [...points], stepsFit };
}

function groupByBlock(points: readonly PointPiece[]): PointPiece[][] {
  const blocks: PointPiece[][] = [];
  for (const point of points) {
    const last = blocks.at(-1);
    if (last?.[0]?.block === point.block) last.push(point);
    else blocks.push([point]);
  }
  return blocks;
}
