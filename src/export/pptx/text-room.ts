/** How much room texts take in PowerPoint, also where faces stand in for ours that another machine does not have. */
import type { StyleName, TextSetting as MeasuredSetting } from '../../measure/typography.ts';
import { languageOf } from '../../talk/text/language.ts';
import type { RichText } from '../../talk/shown.ts';
import { lineShare, type LineShare } from './line-share.ts';
import type { Ink, Look } from './look.ts';
import { gapBefore, innerIndent, type Paragraph } from './paragraph.ts';

/** A place on the canvas, in px, counted from where the script starts. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextSetting {
  style: StyleName;
  /** The size that was planned, in px; it is smaller where another machine's face might not have room. */
  size: number;
  colour?: Ink | { hex: string };
  align?: 'start' | 'center' | 'end';
  stands?: 'top' | 'middle' | 'bottom';
  /** Distance between paragraphs, in px. */
  between?: number;
  isBold?: boolean;
  /** Whether it names the slide, for outlines and screen readers. */
  isTitle?: boolean;
}

/** No text becomes smaller, in px, unless it was planned so. */
const smallest = 24;

/** How much wider than ours another machine's faces may be, which stand in where ours are not installed. */
const widerFaces = 1.12;

export class TextRoom {
  readonly #look: Look;
  readonly #lang: string;

  /** @param lang the talk's language, BCP 47 */
  constructor(look: Look, lang: string) {
    this.#look = look;
    this.#lang = lang;
  }

  /** The largest size, up to the planned one, at which the paragraphs surely have room, in px. */
  fit(paragraphs: readonly Paragraph[], box: Box, setting: TextSetting): number {
    const { size } = setting;
    let tried = size;
    while (tried > smallest && !this.#hasRoom(paragraphs, box, { ...setting, size: tried })) tried *= 0.95;
    return Math.max(Math.min(size, smallest), Math.floor(tried));
  }

  /** How high paragraphs become, in px. */
  measure(paragraphs: readonly Paragraph[], width: number, setting: TextSetting): number {
    const { style, size, between = 0 } = setting;
    const heights = paragraphs.map((paragraph) => {
      const lines = this.#look.typography.countLines(paragraph, this.#wider(paragraph, width, setting));
      return lines * size * this.scaleOf(paragraph) * this.linesOf(style).lead;
    });
    const gaps = paragraphs.slice(1).map((paragraph) => between * gapBefore(paragraph));
    return [...heights, ...gaps].reduce((sum, each) => sum + each, 0);
  }

  /** The room that a text's widest word takes, in px. */
  measureWidest(text: RichText, { style, size }: Pick<TextSetting, 'style' | 'size'>): number {
    return this.#look.typography.measureWidest(text, style) * size * this.#widening(style);
  }

  /** How large a paragraph's type is beside that of the text around it. */
  scaleOf({ isInner = false }: Paragraph): number {
    return isInner ? this.#look.theme.number('--scale-inner') : 1;
  }

  /** How far apart the lines of a style are. */
  linesOf(style: StyleName): LineShare {
    const lead = Math.max(1, this.#look.theme.number(`--lead-${baseOf(style)}`));
    return lineShare(this.#lang, lead, style === 'figure');
  }

  #hasRoom(paragraphs: readonly Paragraph[], box: Box, setting: TextSetting): boolean {
    const { typography } = this.#look;
    return (
      paragraphs.every((each) => typography.isWhole(each, this.#wider(each, box.width, setting))) &&
      this.measure(paragraphs, box.width, setting) <= box.height
    );
  }

  /** The setting of a paragraph where another machine's face stands in. */
  #wider(paragraph: Paragraph, width: number, { style, size }: TextSetting): MeasuredSetting {
    const own = size * this.scaleOf(paragraph) * this.#widening(style);
    return { style, size: own, width: paragraph.isInner ? width - size * innerIndent : width };
  }

  /** Other machines have no narrow cuts of a face, and none of the same widths. */
  #widening(style: StyleName): number {
    const isFixed = ['ja', 'zh', 'ko'].includes(languageOf(this.#lang));
    return (isFixed ? 1.04 : widerFaces) / (this.#look.theme.number(`--stretch-${baseOf(style)}`) / 100 || 1);
  }
}

/** The style whose values hold for a style. */
export function baseOf(style: StyleName): string {
  return style === 'question' ? 'display' : style;
}
