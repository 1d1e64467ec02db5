/**
 * The input of planning rules: the parts of a block that are shown or said on their own, such as a paragraph, an item
 * of a list or a picture.
 */
import type { Table } from 'mdast';
import type { Directive } from '../essay/directives/directives.ts';
import type { Fence } from '../essay/markdown/fence.ts';
import type { Medium } from '../essay/markdown/find-medium.ts';
import type { RichText } from '../talk/shown.ts';
import type { Passage } from '../talk/talk.ts';
import type { ParagraphWeight } from './salience/weights.ts';

/** Where a text stands: on its own, as the words of a list item, or below something that it is said with. */
export type Role = 'own' | 'item' | 'nested';

export interface Place {
  /** 1-based lines of the file. */
  line: number;
  endLine: number;
  /** The item of a list whose words these are. */
  item?: NonNullable<Passage['item']>;
  /** Whether these are the words of a block quotation. */
  isQuoted?: true;
  /** What the author asks of its item, or of one around that. */
  asked?: readonly Directive[];
}

/** The salience of a text; absent for texts that are not weighed. */
interface Weighed {
  weight?: ParagraphWeight;
  /** What the talk loses without it, from 0 for the least of the essay to 1. */
  value?: number;
}

export interface TextLeaf extends Place, Weighed {
  kind: 'text';
  text: RichText;
  role: Role;
  /** Where the speech begins behind its speaker’s name, in a conversation. */
  speech?: number;
  /** The number of a list item, where its list numbers them. */
  number?: number;
  /** Whether the task that it is has been done; absent where it is none. */
  isDone?: boolean;
  /**
   * Where its author counts it among others, none of them is too faint to be shown. Where a sentence names what it
   * counts, the UTF-16 offset of that.
   */
  counted?: 'somehow' | { from: number };
  /** The first sentence of the paragraph behind it, where that turns against it: “But …”. */
  turnedBy?: string;
  /** Whether the bold words that it begins with are shown alone, as those of other items of its list are. */
  isNamed?: true;
  /** Whether it is “Term: meaning”, from a list of terms. */
  isDefined?: true;
  /** Whether it names the callout that it begins. */
  isLabel?: true;
  /** Whether it tells of the picture, the code or the quotation that it stands with, or of the essay that it opens. */
  isCaption?: true;
  /** Whether it is an item of a list right within an item, below which it can be shown. */
  isInner?: true;
}

export interface QuoteLeaf extends Place, Weighed {
  kind: 'quote';
  paragraphs: RichText[];
}

export interface FigureLeaf extends Place {
  kind: 'figure';
  medium: Medium;
  /** The address of the picture, film or frame as the essay has it. */
  source: string;
  alt: string;
  title: string;
  /** What else a film's HTML says of it. */
  poster?: string;
  autoplay?: true;
  loop?: true;
}

export interface CodeLeaf extends Place {
  kind: 'code';
  fence: Fence;
  /** Whether it hangs on an item of a list. */
  isNested?: true;
}

export interface TableLeaf extends Place {
  kind: 'table';
  table: Table;
}

export interface MathLeaf extends Place {
  kind: 'math';
  text: string;
}

export type Leaf = TextLeaf | QuoteLeaf | FigureLeaf | CodeLeaf | TableLeaf | MathLeaf;
