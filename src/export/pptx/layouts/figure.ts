import { firstShown } from '../../../layouts/first-shown.ts';
import { fileName } from '../../../talk/text/file-name.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { shownAddress } from '../../../talk/text/shown-address.ts';
import type { RichText } from '../../../talk/shown.ts';
import { addHead, wholeArea, type LayoutContext, type PptxLayout } from '../layout.ts';
import type { Box } from '../text-room.ts';

/** A picture with its caption; a film or a sound by its poster and where it is, and what lies in the network by its card. */
export const figure: PptxLayout = (context) => {
  const { sheet, pictures } = context;
  const shows = firstShown(sheet.slide, 'figure', 'film', 'card');
  const picture = pictures.get(sheet.slide);
  if (shows.kind === 'card') addCard(context, toPlainRichText(shows.title ?? shows.text), shows.address);
  else if (picture === undefined) {
    const name = shows.kind === 'figure' && shows.alt !== '' ? shows.alt : shows.text;
    addCard(
      context,
      toPlainRichText(name),
      shows.kind === 'film' ? (shows.address ?? shows.source) : fileName(shows.source),
    );
  } else {
    const alt = shows.kind === 'figure' ? shows.alt : shows.text;
    addPicture(context, { ...picture, alt }, listCaptions(shows));
  }
};

function listCaptions(shows: {
  kind: string;
  caption?: RichText | undefined;
  address?: string | undefined;
  source: string;
}): RichText[] {
  const { kind, caption, address, source } = shows;
  const where =
    kind === 'film' ? [toPlainRichText(address === undefined ? source : shownAddress(address))] : [];
  return [...(caption === undefined ? [] : [caption]), ...where];
}

/** Beside its caption where it hangs in the margin, or above it where it is very wide. */
function addPicture(
  { sheet }: LayoutContext,
  picture: { data: string; width: number; height: number; alt: string },
  captions: RichText[],
): void {
  const isWide = picture.width / picture.height > 2.2;
  const area = wholeArea(sheet);
  const head = addHead(sheet, { isAcross: isWide });
  const hang = sheet.px('--hang');
  const setting = {
    style: 'caption',
    size: sheet.px('--size-caption-l'),
    colour: '--ink-2',
    between: 12,
  } as const;
  // Small pictures are not blown up further.
  const most = picture.data.startsWith('data:image/svg') ? Infinity : 2;
  if (isWide || (hang === 0 && captions.length === 0)) {
    const below = captions.length === 0 ? 0 : 150;
    sheet.addPicture(picture.data, { ...head, height: head.height - below }, { ...picture, most });
    if (captions.length > 0)
      sheet.addText(captions, { ...head, y: head.y + head.height - 130, height: 130 }, setting);
    return;
  }
  const side = 396;
  const frame: Box = hang > 0 ? head : { ...head, width: head.width - side - 32 };
  sheet.addPicture(picture.data, frame, { ...picture, most });
  if (captions.length === 0) return;
  const { slide } = sheet;
  const isNamed = slide.heading !== undefined || slide.lead !== undefined;
  const y = hang > 0 && isNamed ? area.y + area.height - 360 : head.y;
  const x = hang > 0 ? area.x : frame.x + frame.width + 32;
  sheet.addText(
    captions,
    { x, y, width: side, height: area.y + area.height - y },
    { ...setting, stands: 'bottom' },
  );
}

/** What stands for something that no file can show: its name, and where it is to be found. */
function addCard({ sheet }: LayoutContext, name: RichText, address: string): void {
  const box = addHead(sheet);
  const text = { style: 'caption', size: sheet.px('--size-plate-l'), stands: 'bottom' } as const;
  const half = box.height / 2;
  sheet.addText(name, { ...box, height: half - 20 }, text);
  const href = /^https?:/i.test(address) ? address : undefined;
  const shown = shownAddress(address);
  const marks = href === undefined ? [] : [{ kind: 'link' as const, start: 0, end: shown.length, href }];
  sheet.addText({ text: shown, marks }, { ...box, y: box.y + half + 20, height: half - 20 }, {
    style: 'text', size: sheet.px('--size-address-l'), colour: '--ink-2',
  }); // prettier-ignore
}
