/** Badges tell a repository's visitors what its last build did; on a slide they would be pictures of one word. */
import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { childrenOf } from '../children-of.ts';

const badge =
  /^https?:\/\/(?:(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|badges\.[\w.-]+|codecov\.io|coveralls\.io|goreportcard\.com|deepwiki\.com)\/|[^?#]*\/badges?(?:[/.]|$)|[^?#]*[/_-]badge(?:[_-][\w-]+)?\.svg|(?:\w+\.)?travis-ci\.(?:org|com)\/[^?#]*\.(?:svg|png)|(?:dl\.)?circleci\.com\/[^?#]*\.(?:svg|png)|ci\.appveyor\.com\/api\/)/i;

/** Takes badges out of a tree, and what held nothing else. */
export function dropBadges<Node extends RootContent>(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => {
    if (node.type === 'image') return !badge.test(node.url);
    if (!hasBadge(node) || !('children' in node)) return true;
    const children = dropBadges(childrenOf(node));
    node.children = children as typeof node.children;
    return children.some(
      (child) => child.type === 'image' || hasImage(child) || toString(child).trim() !== '',
    );
  });
}

function hasBadge(node: Nodes): boolean {
  return node.type === 'image' ? badge.test(node.url) : childrenOf(node).some(hasBadge);
}

function hasImage(node: Nodes): boolean {
  return node.type === 'image' || childrenOf(node).some(hasImage);
}
