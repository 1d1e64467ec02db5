/** What each format's parser hands on: the essay's top level, headings still among the blocks. */
import type { RootContent } from 'mdast';
import type { Fault } from '../errors.ts';
import type { Directive } from './directives/directives.ts';

export interface Reading {
  nodes: RootContent[];
  /** In the order of their lines; which block each belongs to is found by line. */
  directives: Directive[];
  warnings: Fault[];
  /** Named by the text itself, as in a line “by Henry David Thoreau”. */
  author?: string;
}
