/** The sentence that introduces a list, code or a table. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Typography } from '../../measure/typography.ts';
import type { RichText } from '../../talk/shown.ts';
import { holdsWhole, leadOf, readRoom } from './rooms.ts';

/** Whether the sentence that introduces a list, or else code or a table, has room over or beside it. */
export function holdsLead(lead: RichText, canvas: Canvas, isOverList: boolean): boolean {
  const name = isOverList ? 'lead' : 'side-lead';
  return canvas.themes.every((type) => {
    const size = type.theme.number(`--size-${name}`);
    return holdsWhole(type, [lead], { style: 'lead', size, ...readRoom(type, name) });
  });
}

/** The height in px of what introduces a list, with the distance to the list; 0 if nothing does. */
export function leadHeight(type: Typography, lead: RichText | undefined): number {
  if (lead === undefined) return 0;
  const size = type.theme.number('--size-lead');
  const width = readRoom(type, 'lead').width;
  return (
    type.countLines(lead, { style: 'lead', size, width }) * size * leadOf(type, 'lead', 'l') +
    type.theme.number('--below-lead')
  );
}
