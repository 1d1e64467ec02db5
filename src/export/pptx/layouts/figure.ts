import { firstShown } from '../../../layouts/first-shown.ts';
import { fileName } from '../../../talk/text/file-name.ts';
import { toPlainRichText } from '../../../talk/rich-text.ts';
import { nameCard } from '../../../talk/name-card.ts';
import { shownAddress } from '../../../talk/text/shown-address.ts';
import type { RichText } from '../../../talk/shown.ts';
import { wordsFor } from '../../../talk/words/house-words.ts';
import { drawCodePicture } from '../draw-code-picture.ts';
import { addHead, wholeArea, type LayoutContext, type PptxLayout } from '../layout.ts';
import type { Box } from '../text-room.ts';

/** A picture with its caption; a film or a sound by its poster and where it is, and what lies in the network by its card. */
export const figure: PptxLayout = (context) => {
  const { sheet, pictures } = context;
  const shows = firstShown(sheet.slide, 'figure', 'film', 'card');
  const picture = pictures.get(sheet.slide);
  const words = wordsFor(sheet.talk.lang);
  if (shows.kind === 'card') {
    const { address, medium } = shows;
    const isWhole = /^https?:/i.test(address);
    const kind = medium === undefined ? (isWhole ? words.web : undefined) : words[medium];
    addCard(context, { name: nameCard(shows), address, kind });
  } else if (picture === undefined) {
    const card =
      shows.kind === 'film'
        ? { name: shows.text, address: shows.address ?? shows.source, kind: words[shows.medium] }
        : { name: shows.alt === '' ? shows.text : shows.alt, address: fileName(shows.source) };
    addCard(context, card);
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

interface Card {
  name: string | undefined;
  address: string;
  /** What it is, in a word. */
  kind?: string | undefined;
}

/** What stands for something that no file can show: what it is, its name, and where it is to be found, for phones too. */
function addCard({ sheet }: LayoutContext, { name, address, kind }: Card): void {
  const box = addHead(sheet);
  const hang = sheet.px('--hang');
  const side = 396;
  const [kindHeight, addressHeight] = [kind === undefined ? 0 : 80, 200];
  const card = hang > 0 ? box : { ...box, width: box.width - side - 32 };
  if (kind !== undefined)
    sheet.addText(toPlainRichText(kind), { ...card, height: kindHeight }, {
      style: 'text', size: sheet.px('--size-note'), colour: '--ink-2',
    }); // prettier-ignore
  if (name !== undefined) {
    const height = card.height - kindHeight - addressHeight - 20;
    sheet.addText(toPlainRichText(name), { ...card, y: card.y + kindHeight, height }, {
      style: 'points', size: sheet.px('--size-plate-l'), stands: 'top',
    }); // prettier-ignore
  }
  const href = /^https?:/i.test(address) ? address : undefined;
  const shown = shownAddress(address);
  const marks = href === undefined ? [] : [{ kind: 'link' as const, start: 0, end: shown.length, href }];
  const floor = card.y + card.height;
  sheet.addText({ text: shown, marks }, { ...card, y: floor - addressHeight, height: addressHeight }, {
    style: 'text', size: sheet.px('--size-address-l'), colour: '--ink-2', stands: 'bottom',
  }); // prettier-ignore
  const code = href === undefined ? undefined : drawCodePicture(href);
  if (code === undefined) return;
  const x = hang > 0 ? wholeArea(sheet).x : card.x + card.width + 32;
  sheet.addPicture(code.data, { x, y: floor - side, width: side, height: side }, { ...code, alt: address });
}
