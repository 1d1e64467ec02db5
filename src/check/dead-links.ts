import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import { foldAnchor } from '../essay/find-anchors.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import type { Check } from './check.ts';
import { shorten } from './shorten.ts';

/** Links to places that the essay does not have, links without an address, and footnotes without a text. */
export const findDeadLinks: Check = (essay) => {
  const faults: Fault[] = [];
  for (const block of listBlocks(essay)) {
    visit(block.node, (node) => {
      const line = node.position?.start.line ?? block.line;
      if (node.type === 'link' && isDead(node.url, essay.anchors)) {
        const name =
          node.url === ''
            ? 'A link has no address.'
            : `The link ${shorten(node.url)} leads nowhere in the essay.`;
        const hint =
          node.url === ''
            ? 'Write it: [text](https://…).'
            : 'Link to a heading: its words in small letters, with hyphens.';
        faults.push({ line, message: name, hint });
      }
      if (node.type !== 'text') return;
      for (const [at, text] of node.value.split('\n').entries()) {
        for (const [, label = ''] of text.matchAll(/\[\^([^[\]\s]+)\](?!:)/gu)) {
          faults.push({
            line: line + at,
            message: `The footnote [^${shorten(label)}] is defined nowhere.`,
            hint: `Write it on a line of its own: [^${shorten(label)}]: …`,
          });
        }
      }
    });
  }
  return faults;
};

function isDead(url: string, anchors: ReadonlySet<string>): boolean {
  if (url === '') return true;
  const fragment = /^#(.*)$/su.exec(url)?.[1];
  // “#” and “#top” are the top of any page, “#:~:text=” finds words, “#fn1” is a footnote of the engine's own.
  if (fragment === undefined || /^(?:top)?$/iu.test(fragment) || /^(?::~:|fn)/u.test(fragment)) return false;
  return !anchors.has(foldAnchor(fragment));
}
