/** A slide as it is composed for PowerPoint: texts in boxes on the canvas of our slides, as large as they fit. */
import type PptxGenJS from 'pptxgenjs';
import type { RichText } from '../../talk/shown.ts';
import type { Slide, Talk } from '../../talk/talk.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import { canvasHeights } from '../../talk/talk.ts';
import { wordsFor } from '../../talk/words/house-words.ts';
import { schemeColours, type Ink, type Look } from './look.ts';
import { breakAfter, gapBefore, noBullet, splitLines, type Paragraph } from './paragraph.ts';
import type { Spell } from './spell-formula.ts';
import { baseOf, TextRoom, type Box, type TextSetting } from './text-room.ts';
import { toRuns, type Run } from './to-runs.ts';

/** Canvas px to an inch of the slide, and to a point of its type. */
const pxPerInch = 144;
export const pxPerPoint = 2;

export class SlideSheet {
  readonly talk: Talk;
  readonly slide: Slide;
  readonly look: Look;
  readonly room: TextRoom;
  readonly #page: PptxGenJS.Slide;
  readonly #pageOf: (fragment: string) => number | undefined;
  readonly #spell: Spell;
  #hasTitle = false;

  /** @param pageOf the number of the slide that a link within the essay leads to */
  constructor(
    page: PptxGenJS.Slide,
    slide: Slide,
    {
      talk,
      look,
      pageOf,
      spell,
    }: { talk: Talk; look: Look; pageOf: (fragment: string) => number | undefined; spell: Spell },
  ) {
    this.#page = page;
    this.#pageOf = pageOf;
    this.#spell = spell;
    this.talk = talk;
    this.slide = slide;
    this.look = look;
    this.room = new TextRoom(look, talk.lang);
  }

  get height(): number {
    return canvasHeights[this.talk.aspect];
  }

  get hasTitle(): boolean {
    return this.#hasTitle;
  }

  /** A value of the theme in px. */
  px(name: string): number {
    return this.look.theme.number(name);
  }

  /** The size of a style at the slide's own step of the type scale, or the next that the theme has. */
  planned(name: string, fit: string = this.slide.fit): number {
    const steps = ['xl', 'l', 'm', 's', 'xs', 'xxs'];
    const at = steps.indexOf(fit);
    const near = [...steps.slice(at), ...steps.slice(0, at).reverse()];
    return near.map((step) => this.px(`--size-${name}-${step}`)).find((size) => size > 0) ?? 48;
  }

  /** Sets paragraphs into a box, and gives the size in px that they have there. */
  addText(texts: Paragraph | readonly Paragraph[], box: Box, setting: TextSetting): number {
    const paragraphs = [texts].flat();
    const size = this.room.fit(paragraphs, box, setting);
    this.addRuns(this.compose(paragraphs, { ...setting, size }), box, setting);
    return size;
  }

  /** Paragraphs as runs of a size that is known, in px. */
  compose(paragraphs: readonly Paragraph[], setting: TextSetting): Run[] {
    const { size, colour, isBold, between = 0 } = setting;
    const base = baseOf(setting.style);
    return paragraphs.flatMap((paragraph, index) => {
      const lines = this.#linesOf(paragraph, {
        fontFace: isLarge(base) ? '+mj-lt' : '+mn-lt',
        fontSize: +((size * this.room.scaleOf(paragraph)) / pxPerPoint).toFixed(1),
        ...(paragraph.isInner && { indentLevel: 1, bullet: { indent: Math.round(size / 3) } }),
        ...(paragraph.text.includes('\n') && {
          bullet: { indent: Math.round(size / pxPerPoint), characterCode: noBullet },
        }),
        color: toColour(colour ?? '--ink'),
        ...((isBold ?? this.px(`--weight-${base}`) >= 600) && { bold: true }),
        ...(setting.style === 'question' &&
          this.look.theme.text('--style-question') === 'italic' && { italic: true }),
      });
      const gap = index > 0 ? (between * gapBefore(paragraph)) / pxPerPoint : 0;
      const isLast = index === paragraphs.length - 1;
      return lines.flatMap((line, at) =>
        breakAfter(line, !isLast || at < lines.length - 1, at === 0 ? gap : 0),
      );
    });
  }

  /** Sets runs, whose sizes are known, into a box. */
  addRuns(
    runs: Run[],
    box: Box,
    {
      style,
      align = 'start',
      stands = 'top',
      isTitle,
      isCode = false,
    }: Omit<TextSetting, 'size'> & { isCode?: boolean },
  ): void {
    const isRtl = this.talk.dir === 'rtl' && !isCode;
    const isFirstTitle = isTitle === true && !this.#hasTitle;
    this.#hasTitle ||= isFirstTitle;
    // The library reads a paragraph's direction from its runs.
    if (isRtl) for (const { options } of runs) options.rtlMode = true;
    this.#page.addText(runs, {
      ...this.#place(box),
      margin: 0,
      fit: 'shrink',
      align: (align === 'start') === isRtl ? 'right' : 'left',
      ...(align === 'center' && { align: 'center' as const }),
      valign: stands,
      lang: this.talk.lang,
      lineSpacingMultiple: isCode ? 1.15 : this.room.linesOf(style).share,
      objectName: isFirstTitle ? 'Title' : 'Text',
    });
  }

  /** A filled bar. */
  addBar(box: Box, colour: Ink): void {
    this.#page.addShape('rect', { ...this.#place(box), fill: { color: schemeColours[colour] } });
  }

  /** A picture, whole, at one side of its box. */
  addPicture(
    data: string,
    box: Box,
    { width, height, alt, align = 'start', stands = 'middle', most = Infinity }: PictureSetting,
  ): Box {
    const scale = Math.min(box.width / width, box.height / height, most);
    const [w, h] = [width * scale, height * scale];
    const x = align === 'center' ? box.x + (box.width - w) / 2 : box.x;
    const y = box.y + (box.height - h) * (stands === 'bottom' ? 1 : 0.5);
    const place = { x, y, width: w, height: h };
    this.#page.addImage({ data, ...this.#place(place), altText: alt, objectName: 'Picture' });
    return place;
  }

  /** A table whose cells are runs. */
  addTable(rows: PptxGenJS.TableRow[], box: Box, options: PptxGenJS.TableProps): void {
    this.#page.addTable(rows, { ...this.#place(box), ...options });
  }

  set background(hex: string) {
    this.#page.background = { color: hex };
  }

  /** The slide's number in the corner. It stays right when slides are moved where it has the digits that programs count with. */
  addNumber(box: Box, { size, colour = '--ink-2' }: Pick<TextSetting, 'size' | 'colour'>): void {
    const place = this.talk.slides.indexOf(this.slide) + 1;
    const number = wordsFor(this.talk.lang).number(place);
    if (number !== String(place)) {
      this.addText(toPlainRichText(number), box, { style: 'text', size, colour, align: 'end' });
      return;
    }
    this.#page.slideNumber = {
      ...this.#place(box),
      fontFace: '+mn-lt',
      fontSize: size / pxPerPoint,
      color: toColour(colour),
      align: this.talk.dir === 'rtl' ? 'left' : 'right',
    };
  }

  runsOf(text: RichText, options: PptxGenJS.TextPropsOptions): Run[] {
    const lines = this.#linesOf(text, options);
    return lines.flatMap((line, at) => breakAfter(line, at < lines.length - 1, 0));
  }

  #linesOf(text: RichText, options: PptxGenJS.TextPropsOptions): Run[][] {
    const { look, talk } = this;
    return splitLines(toRuns(text, { look, talk, pageOf: this.#pageOf, spell: this.#spell, options }));
  }

  /** A box in inches, seen from the left. */
  #place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
    const left = this.talk.dir === 'rtl' ? 1920 - x - width : x;
    const [inX, inY, w, h] = [left, y, width, height].map((px) => +(px / pxPerInch).toFixed(4));
    return { x: inX ?? 0, y: inY ?? 0, w: w ?? 0, h: h ?? 0 };
  }
}

export interface PictureSetting {
  width: number;
  height: number;
  /** What it shows, for those who don't see it. */
  alt: string;
  align?: 'start' | 'center';
  stands?: 'middle' | 'bottom';
  /** How much larger than its own size it may be. */
  most?: number;
}

function isLarge(style: string): boolean {
  return !['text', 'strong', 'lead'].includes(style);
}

function toColour(colour: Ink | { hex: string }): string {
  return typeof colour === 'string' ? schemeColours[colour] : colour.hex;
}
