import { firstShown } from '../../../layouts/first-shown.ts';
import { addHead, wholeArea, type PptxLayout } from '../layout.ts';

/** Two sides at once: the one that the author turns away from stands back, the other has the mark. */
export const contrast: PptxLayout = ({ sheet }) => {
  const { sides } = firstShown(sheet.slide, 'contrast');
  const area = wholeArea(sheet);
  const box = addHead(sheet, { isAcross: true });
  const gap = sheet.px('--gap-contrast');
  const width = (area.width - gap) / 2;
  const setting = { style: 'points', size: sheet.planned('contrast') } as const;
  const y = box.y + (box.height < area.height ? 60 : box.height * 0.25);
  const height = box.y + box.height - y - 60;
  const size = Math.min(...sides.map((side) => sheet.room.fit([side], { x: 0, y, width, height }, setting)));
  for (const [index, side] of sides.entries()) {
    const isPreferred = side.stance === 'preferred';
    const x = area.x + index * (width + gap);
    const bar = isPreferred ? sheet.px('--line-mark') : sheet.px('--line-hair');
    sheet.addBar(
      { x, y, width: isPreferred ? sheet.px('--mark-width') : width, height: bar },
      isPreferred ? '--accent-fill' : '--hair',
    );
    sheet.addText(
      side,
      { x, y: y + 60, width, height },
      { ...setting, size, colour: isPreferred ? '--ink' : '--ink-2' },
    );
  }
};
