/** The essay as a page to read has it: all its prose, as it was written, and the slides that come from it. */
import type { RichText, Shown } from './shown.ts';
import type { Slide } from './talk.ts';

export type ArticleBlock =
  | { kind: 'heading'; id: string; text: string; depth: number }
  | { kind: 'paragraph'; words: RichText }
  /** `start` is the first number of a list that counts. */
  | { kind: 'list'; start?: number; items: ArticleBlock[][] }
  | { kind: 'quote'; blocks: ArticleBlock[] }
  /** What is set apart, such as a warning; its first paragraph names it where it has a name. */
  | { kind: 'aside'; isNamed: boolean; blocks: ArticleBlock[] }
  | { kind: 'rule' }
  /** Something between the paragraphs, such as code, a table or a picture. */
  | { kind: 'shown'; shows: Shown };

/** A slide, beside the block that it comes from. */
export interface ArticleSlide {
  slide: Slide;
  /** Which slide of the talk it is, from 1; absent for one that waits behind the closing slide. */
  number?: number;
}

/** A block of the essay's own, and what stands beside it. */
export interface ArticlePart {
  block: ArticleBlock;
  /** Where it begins in the file: its address on the page. */
  line: number;
  slides: ArticleSlide[];
}

export interface Footnote {
  /** From 1, in the order in which the text refers to them. */
  number: number;
  blocks: ArticleBlock[];
  /** The line of the part that refers to it first. */
  from: number;
}

export interface Article {
  parts: ArticlePart[];
  footnotes: Footnote[];
}

/** The address of a part on the essay's page. */
export function partAddress(line: number): string {
  return `p${String(line)}`;
}

/** The address of a footnote there. */
export function footnoteAddress(number: number): string {
  return `fn-${String(number)}`;
}

/** The address there of what a slide comes from. */
export function slideAddress(id: string): string {
  return `slide-${id}`;
}
