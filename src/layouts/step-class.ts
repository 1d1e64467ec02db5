/** What marks an item of a list whose items come one at a time. */
import type { LayoutProps } from './layout-props.ts';

/** The classes of the item of a step: as reveal.js walks them, or as they stand on paper at one step. */
export function stepClass(index: number, { isPrinted, step }: LayoutProps): string | undefined {
  if (index === 0 || (isPrinted && step === undefined)) return undefined;
  if (step === undefined) return 'fragment custom';
  if (index > step) return 'fragment';
  return index === step ? 'fragment visible current-fragment' : 'fragment visible';
}
