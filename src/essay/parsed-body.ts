/** What the parser of each format gives: an essay without its front matter, headings still among the blocks. */
import type { RootContent } from 'mdast';
import type { Fault } from '../errors.ts';
import type { Directive } from './directives/directives.ts';

export interface ParsedBody {
  /** The top level of the tree. */
  nodes: RootContent[];
  /** In the order of their lines. Which block each belongs to is told by its line. */
  directives: Directive[];
  warnings: Fault[];
  /** Named by the text itself, as in a line “by Henry David Thoreau”. */
  author?: string;
  /** When it was written, as the text has it beside its author. */
  date?: string;
  /** A short line right below the title, without a blank line between them. */
  subtitle?: string;
  /** Named by the module that an MDX file is, in `export const metadata = { title: "…" }`. */
  title?: string;
}
