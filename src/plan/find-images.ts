import type { Image, PhrasingContent } from 'mdast';

/** The pictures among these words and in their emphasis and links, in order. */
export function findImages(nodes: readonly PhrasingContent[]): Image[] {
  const images: Image[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'image') images.push(node);
    else if ('children' in node) stack.push(...node.children.toReversed());
  }
  return images;
}
