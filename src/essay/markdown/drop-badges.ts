/** Badges tell a repository's visitors what its last build did; on a slide they would be pictures of one word. */
import type { RootContent } from 'mdast';
import { takeOut } from './take-out.ts';

const badge =
  /^https?:\/\/(?:(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|badges\.[\w.-]+|codecov\.io|coveralls\.io|goreportcard\.com|deepwiki\.com)\/|[^?#]*\/badges?(?:[/.]|$)|[^?#]*[/_-]badge(?:[_-][\w-]+)?\.svg|(?:\w+\.)?travis-ci\.(?:org|com)\/[^?#]*\.(?:svg|png)|(?:dl\.)?circleci\.com\/[^?#]*\.(?:svg|png)|ci\.appveyor\.com\/api\/)/i;

/** Takes badges out of a tree, and what held nothing else. */
export function dropBadges(nodes: readonly RootContent[]): RootContent[] {
  return takeOut(nodes, (node) => node.type === 'image' && badge.test(node.url));
}
