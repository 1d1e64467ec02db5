import { expect, it } from 'vitest';
import { quoteForShell } from '../../../src/talk/text/quote-for-shell.ts';

it.each([
  ['slides/talk-2.md', 'slides/talk-2.md'],
  ['Über_mich.md', 'Über_mich.md'],
  ['Über mich.md', '"Über mich.md"'],
  ['Q&A (2).md', '"Q&A (2).md"'],
  [String.raw`slides\talk.md`, String.raw`"slides\talk.md"`],
  ['~home.md', '"~home.md"'],
  ["it's $5!.md", String.raw`'it'\''s $5!.md'`],
])('%s is typed as %s', (name, typed) => {
  expect(quoteForShell(name)).toBe(typed);
});
