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
/** Half of Mermaid's distance between neighbours, in its own units. */
const nodeSpacing = 26;
/** Between ranks: arrows beside a label are to be seen as long as there is room for them. */
const rankSpacings = { loose: 36, tight: 26 } as const;
/** The least and the most width of a label's lines, and the width of a letter: Mermaid breaks words that are longer. */
const lineWidths = { least: 70, most: 190, letter: 9.2 } as const;

/**
 * What may be tried in turn: closer together with labels in more and shorter lines, closer still, then the other way round,
 * then that closer. Nothing for other diagrams; one whose groups have directions of their own is not turned.
 */
export function listVariants(source: string): FlowchartVariant[] {
  const before = preamble.exec(source)?.[0] ?? '';
  const rest = source.slice(before.length);
  const [whole = '', name = '', from = ''] = opening.exec(rest) ?? [];
  const to = turns[from];
  if (to === undefined) return [];
  const write = (direction: string, distances: string) =>
    `${before}${distances}${name}${direction}${rest.slice(whole.length)}`;
  const wrappingWidth = chooseLineWidth(rest.slice(whole.length));
  const setCloser = (rankSpacing: number) =>
    `\n%%{init: ${JSON.stringify({ flowchart: { nodeSpacing, rankSpacing, wrappingWidth } })}}%%\n`;
  const [loose, tight] = [setCloser(rankSpacings.loose), setCloser(rankSpacings.tight)];
  const closer = [{ source: write(from, loose) }, { source: write(from, tight) }];
  if (/^\s*direction\s/m.test(rest)) return closer;
  const turned = { from, to };
  return [...closer, { source: write(to, ''), turned }, { source: write(to, tight), turned }];
}

/** As wide as its longest word. */
function chooseLineWidth(text: string): number {
  const { least, most, letter } = lineWidths;
  const longest = Math.max(0, ...Array.from(text.matchAll(/[\p{L}\p{M}\p{N}_]+/gu), ([word]) => word.length));
  return Math.round(Math.min(most, Math.max(least, letter * longest)));
}
