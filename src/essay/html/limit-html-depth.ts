/** Elements that hold no others, or that the next one of their kind closes, deepen nothing. */
const shallow = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
  'p', 'li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'option', 'optgroup',
  'script', 'style', 'iframe', 'textarea', 'title',
]); // prettier-ignore

/** Deeper than any page is written by hand, and safe for code that recurses. */
const maxDepth = 60;

/**
 * Leave out the tags that nest deeper than that; the text between them stays, and so do the lines.
 * @param mark What only the tags hold that are to stay at any depth, each with the tag behind it, which closes it.
 */
export function limitHtmlDepth(html: string, mark: string): string {
  let depth = 0;
  let isStandIn = false;
  return html.replace(
    /<(\/?)([a-z][\w:-]*)(?![\w:-])(?:"[^"]*"|'[^']*'|[^"'<>])*>/gi,
    (tag, slash: string, name: string) => {
      const isClosing = slash === '/';
      const closesStandIn = isStandIn && isClosing;
      isStandIn = tag.includes(mark);
      if (isStandIn || closesStandIn || shallow.has(name.toLowerCase()) || tag.endsWith('/>')) return tag;
      if (isClosing && depth > 0) depth -= 1;
      const isTooDeep = depth >= maxDepth;
      if (!isClosing) depth += 1;
      return isTooDeep ? tag.replace(/[^\n]/g, '') : tag;
    },
  );
}
