/** All that an essay says or shows, for tests that ask whether a word survived. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Essay } from '../../src/essay/essay.ts';
import { listBlocks } from '../../src/essay/list-blocks.ts';

export { listBlocks as blocksOf } from '../../src/essay/list-blocks.ts';

export function nodesOf(essay: Essay): Nodes[] {
  const nodes: Nodes[] = [];
  for (const { node } of listBlocks(essay)) visit(node, (each: Nodes) => void nodes.push(each));
  return nodes;
}

export function textOfEssay(essay: Essay): string {
  const texts = nodesOf(essay).flatMap((node) => [
    'value' in node ? node.value : '',
    'alt' in node ? (node.alt ?? '') : '',
    'title' in node ? (node.title ?? '') : '',
  ]);
  return [essay.title, essay.author ?? '', ...essay.sections.map(({ heading }) => heading), ...texts].join(
    '\n',
  );
}
