import { toShownText, withoutStruck } from './rich-text.ts';
import type { Shown } from './shown.ts';

/**
 * The words of what a step shows, one after another as they are read: a number with what it counts, both sides of a contrast,
 * a picture's caption without its description, and nothing that is struck out.
 */
export function nameShown(shows: Shown): string {
  if (shows.kind === 'contrast') return shows.sides.map(({ text }) => text).join(' / ');
  if (shows.kind === 'figure' && shows.caption !== undefined) return withoutStruck(shows.caption);
  if (shows.kind !== 'number') return withoutStruck(toShownText(shows));
  const { figure, unit = '', caption } = shows;
  return [unit === '%' ? `${figure}%` : `${figure} ${unit}`.trim(), caption.text].join(' ').trim();
}
