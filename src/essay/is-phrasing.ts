import type { PhrasingContent, RootContent } from 'mdast';

const phrasing: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'image', 'link', 'footnoteReference', 'inlineMath',
]); // prettier-ignore

/** Whether a node stands within a line of text. */
export function isPhrasing(node: RootContent): node is PhrasingContent {
  return phrasing.has(node.type);
}
