/** The texts within an element, and the places of their letters. */

export interface Place {
  node: Node;
  offset: number;
}

export function listTexts(within: Element): Text[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The place of a letter; a formula is not parted. */
export function findPlace(nodes: Text[], letter: number): Place {
  let before = 0;
  for (const node of nodes) {
    if (letter <= before + node.length) {
      const formula = node.parentElement?.closest('math');
      const parent = formula?.parentNode;
      if (formula && parent) return { node: parent, offset: [...parent.childNodes].indexOf(formula) };
      return { node, offset: letter - before };
    }
    before += node.length;
  }
  const last = nodes.at(-1) ?? document.body;
  return { node: last, offset: 0 };
}
