import { sliceRichText } from '../../talk/rich-text.ts';
import type { Directive } from '../directives/directives.ts';
import { toRichText } from '../rich-text.ts';
import { visit } from '../visit.ts';
import { parseMarkdownTree } from './parse-tree.ts';
import { restorePrices } from './restore-prices.ts';
import { withoutSteering } from './tidy-leftovers.ts';

/** Stands before the words, so that none of them opens a list or a heading. */
const guard = 'x ';

/** Longer words are no point, and nothing in them can keep the parser busy. */
const mostCharacters = 1000;

/** A point in its author's words, with what is Markdown in them: emphasis, code, links, formulas. HTML stays as it is written. */
export function readMarks(directive: Directive): Directive {
  if (directive.kind !== 'point' || directive.text.length > mostCharacters) return directive;
  const written = `${guard}${directive.text}`;
  const root = parseMarkdownTree(written);
  restorePrices(root, written);
  withoutSteering(root);
  visit(root, 'html', ({ value }, index, parent) => {
    if (parent !== undefined && index !== undefined) parent.children[index] = { type: 'text', value };
  });
  const [only, ...others] = root.children;
  if (only?.type !== 'paragraph' || others.length > 0) return directive;
  const words = toRichText(only.children);
  // A picture alone leaves no words.
  if (words.text.length <= guard.length) return directive;
  const { text, marks } = sliceRichText(words, guard.length);
  return { ...directive, text, ...(marks.length > 0 && { marks }) };
}
