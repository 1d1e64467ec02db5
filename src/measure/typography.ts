/** A theme's styles of text in one language, ready to set texts in. */
import { fontSets } from '../fonts/font-sets.ts';
import type { RichText } from '../talk/shown.ts';
import { breaksByWords, findWordBreaks } from '../talk/text/word-breaks.ts';
import type { Theme } from '../themes/read-theme.ts';
import type { BreakRule } from './break-text.ts';
import { countLines, hasOwnLines, widestPiece } from './count-lines.ts';
import { setText, type Piece, type TextType } from './set-text.ts';
import { TypeSetter } from './type-setter.ts';
import { languageOf } from '../talk/text/language.ts';

/** Styles as themes name them: `--font-points`, `--weight-points` and so on; a question is in a style of display. */
export type StyleName =
  | 'display'
  | 'question'
  | 'points'
  | 'quote'
  | 'meaning'
  | 'caption'
  | 'heading'
  | 'figure'
  | 'text'
  | 'strong'
  | 'lead';

/** A text as it stands on a slide, in px of the canvas. */
export interface TextSetting {
  style: StyleName;
  size: number;
  width: number;
}

/**
 * The share of a line that is counted on. The rest is for what is only nearly known: distances between other letters
 * than Latin ones, Arabic forms in their places.
 */
const surely = { usual: 0.995, shaped: 0.97 } as const;
const shaped = new Set(['ar', 'fa', 'ur', 'ko']);

/** Styles in which what runs over of a line of the essay's own is indented, in ems; `slide.css` does it. */
const hanging = new Set<StyleName>(['display', 'question', 'points', 'quote', 'meaning']);
const hangingIndent = 1;

/**
 * Pieces of texts that are remembered by their words for the next plan, some hundred megabytes; a server that runs all day
 * must not keep more.
 */
const mostKept = 400_000;

export class Typography {
  readonly theme: Theme;
  readonly #lang: string;
  readonly #rule: BreakRule;
  readonly #share: number;
  readonly #types = new Map<StyleName, TextType>();
  readonly #set = new Map<string, Piece[]>();
  #kept = 0;
  /** Those of a plan are kept as long as it is: a table of 8,000 rows asks for all its cells again and again. */
  readonly #current = new WeakMap<RichText, Partial<Record<StyleName, Piece[]>>>();

  /** @param lang BCP 47 */
  constructor(theme: Theme, lang: string) {
    this.theme = theme;
    this.#lang = lang;
    // As slides have it; pages that are read leave it to the browser.
    this.#rule = breaksByWords(lang) || theme.text('word-break') === 'keep-all' ? 'keep-all' : 'usual';
    this.#share = shaped.has(languageOf(lang)) ? surely.shaped : surely.usual;
  }

  /** Lines that the text takes. */
  countLines(text: RichText, { style, size, width }: TextSetting): number {
    const pieces = this.#pieces(text, style);
    return countLines(pieces, (width / size) * this.#share, indentOf(pieces, style));
  }

  /** Whether each word of the text has room on a line. */
  isWhole(text: RichText, { style, size, width }: TextSetting): boolean {
    const pieces = this.#pieces(text, style);
    return widestPiece(pieces) + indentOf(pieces, style) <= (width / size) * this.#share;
  }

  /** The width of a text on one line, in ems of its size. */
  measureLine(text: RichText, style: StyleName): number {
    const pieces = this.#pieces(text, style);
    return pieces.reduce((sum, { width, space }) => sum + width + space, 0) / this.#share;
  }

  /** The width of the text's widest word, in ems of its size. */
  measureWidest(text: RichText, style: StyleName): number {
    return widestPiece(this.#pieces(text, style)) / this.#share;
  }

  #pieces(text: RichText, style: StyleName): Piece[] {
    const current = this.#current.get(text) ?? {};
    const known = current[style];
    if (known !== undefined) return known;
    const pieces = this.#remember(text, style);
    current[style] = pieces;
    this.#current.set(text, current);
    return pieces;
  }

  #remember(text: RichText, style: StyleName): Piece[] {
    const marks = text.marks.map(({ kind, start, end }) => `${kind}${String(start)}-${String(end)}`);
    const key = `${style}|${marks.join()}|${text.text}`;
    const known = this.#set.get(key);
    if (known !== undefined) return known;
    const pieces = setText(text, this.#type(style));
    if (this.#kept >= mostKept) {
      this.#set.clear();
      this.#kept = 0;
    }
    this.#set.set(key, pieces);
    this.#kept += pieces.length;
    return pieces;
  }

  #type(style: StyleName): TextType {
    const known = this.#types.get(style);
    if (known !== undefined) return known;
    const isQuestion = style === 'question';
    const isItalic = isQuestion && this.theme.text('--style-question') === 'italic';
    const base = isQuestion ? 'display' : style;
    const plain = this.#setter(base, isItalic);
    const hasItalics = !isItalic && this.theme.text('--style-em') === 'italic';
    const type: TextType = {
      plain,
      // Few texts have any.
      emphasis: hasItalics ? this.#setter(base, true) : plain,
      code: this.#setter('code', false),
      codeScale: this.theme.number('--scale-code'),
      aroundCode: this.theme.number('--around-code'),
      rule: this.#rule,
      findWordBreaks: (text) => findWordBreaks(text, this.#lang),
    };
    this.#types.set(style, type);
    return type;
  }

  #setter(style: string, isItalic: boolean): TypeSetter {
    const { theme } = this;
    return new TypeSetter(
      {
        families: theme.families(`--font-${style}`),
        weight: theme.number(`--weight-${style}`),
        stretch: theme.number(`--stretch-${style}`),
        tracking: theme.number(`--track-${style}`),
        isItalic,
      },
      fontSets(this.#lang),
    );
  }
}

function indentOf(pieces: readonly Piece[], style: StyleName): number {
  return hanging.has(style) && hasOwnLines(pieces) ? hangingIndent : 0;
}
