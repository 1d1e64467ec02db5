/** Other ways to draw a flowchart that is too large to be read on a slide: closer together, and the other way round. */

export interface FlowchartVariant {
  source: string;
  /** Its direction and the author's, where they differ. */
  turned?: { from: string; to: string };
}

const turns: Readonly<Record<string, string>> = { TB: 'LR', TD: 'LR', LR: 'TD', BT: 'RL', RL: 'BT' };
const opening = /^(\s*(?:graph|flowchart(?:-elk)?)\s+)(TB|TD|BT|LR|RL)\b/;
/** Its own front matter, directives and comments, which may stand before it. */
const preamble =
  /^(?:[^\S\r\n]*---\s*[\r\n][\s\S]*?[\r\n][^\S\r\n]*---[^\S\r\n]*[\r\n])?(?:\s*%%(?:\{(?:(?!\}%%)[\s\S])*\}%%|[^\r\n]*))*/;
/** Half of Mermaid's distances, and labels in more and shorter lines. */
const closer = '%%{init: {"flowchart": {"nodeSpacing": 26, "rankSpacing": 26, "wrappingWidth": 110}}}%%';

/**
 * What may be tried in turn: closer together, then the other way round, then both. Nothing for other diagrams; one whose
 * groups have directions of their own is not turned.
 */
export function listVariants(source: string): FlowchartVariant[] {
  const before = preamble.exec(source)?.[0] ?? '';
  const rest = source.slice(before.length);
  const [whole = '', name = '', from = ''] = opening.exec(rest) ?? [];
  const to = turns[from];
  if (to === undefined) return [];
  const write = (direction: string, distances: string) =>
    `${before}${distances}${name}${direction}${rest.slice(whole.length)}`;
  const close = `\n${closer}\n`;
  if (/^\s*direction\s/m.test(rest)) return [{ source: write(from, close) }];
  const turned = { from, to };
  return [
    { source: write(from, close) },
    { source: write(to, ''), turned },
    { source: write(to, close), turned },
  ];
}
