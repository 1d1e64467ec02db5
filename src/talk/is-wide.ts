import type { ShownOf } from './shown.ts';

/** Width to height, from which a picture is better set across all columns. */
const wideRatio = 2;

/** Whether a picture stands across the slide with its caption below, not beside its caption. */
export function isWide({ src, width, height }: Pick<ShownOf<'figure'>, 'src' | 'width' | 'height'>): boolean {
  return src !== undefined && width !== undefined && height !== undefined && width / height >= wideRatio;
}
