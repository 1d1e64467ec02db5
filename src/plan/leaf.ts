/** What rules look at: the parts of a block that are shown or said on their own. */
import type { Table } from 'mdast';
import type { RichText } from '../talk/talk.ts';

/** Where a text stands: on its own, as the words of a list item, or below something that it is said with. */
export type Role = 'own' | 'item' | 'nested';

export interface Place {
  /** 1-based lines of the file. */
  line: number;
  endLine: number;
}

export interface TextLeaf extends Place {
  kind: 'text';
  text: RichText;
  role: Role;
}

export interface QuoteLeaf extends Place {
  kind: 'quote';
  paragraphs: RichText[];
}

export interface FigureLeaf extends Place {
  kind: 'figure';
  /** The picture's address as the essay has it. */
  source: string;
  alt: string;
  title: string;
}

export interface CodeLeaf extends Place {
  kind: 'code';
  text: string;
  language?: string;
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
