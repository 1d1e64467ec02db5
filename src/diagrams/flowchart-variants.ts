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
/** The widths that a label's lines may have: Mermaid breaks words that are longer. */
const lineWidths = { least: 70, less: 110, most: 190 } as const;
/** What stands at an arrow: `-->|reads on reload|` and `-- reads on reload -->`. */
const arrowLabel = /(?<=[-=.][>ox]?\s*\|)[^|<>`\r\n]+(?=\|)|(?<=\s--\s)[^-|<>`"\r\n]+(?=\s-->)/g;
/** Shorter ones take little room. */
const shortLabel = 10;
/** Letters of labels, rather too wide than too narrow. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[mwMW@]/u, 15],
  [/[ijlI]/u, 5.5],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 16],
  [/[\p{Lu}\p{N}]/u, 12],
  [/./u, 10],
];

/**
 * What may be tried in turn: closer together, with labels in more lines (those of level arrows too), closer still, then the other way round, then that
 * closer. Nothing for other diagrams; one whose groups have directions of their own is not turned.
 */
export function listVariants(source: string): FlowchartVariant[] {
  const before = preamble.exec(source)?.[0] ?? '';
  const rest = source.slice(before.length);
  const [whole = '', name = '', from = ''] = opening.exec(rest) ?? [];
  const to = turns[from];
  if (to === undefined) return [];
  const content = rest.slice(whole.length);
  const write = (direction: string, distances: string) => {
    const isFlat = direction === 'LR' || direction === 'RL';
    const shown = isFlat && distances !== '' ? content.replace(arrowLabel, breakInTwo) : content;
    return `${before}${distances}${name}${direction}${shown}`;
  };
  const longest = measureLongest(content);
  const { loose, tight } = rankSpacings;
  const { least, less } = lineWidths;
  const setCloser = (rankSpacing: number, lineWidth: number) => {
    const wrappingWidth = Math.round(Math.min(lineWidths.most, Math.max(lineWidth, longest)));
    return `\n%%{init: ${JSON.stringify({ flowchart: { nodeSpacing, rankSpacing, wrappingWidth } })}}%%\n`;
  };
  const closest = setCloser(tight, least);
  const closer = [setCloser(loose, less), setCloser(loose, least), closest].map((distances) => ({
    source: write(from, distances),
  }));
  if (/^\s*direction\s/m.test(rest)) return closer;
  const turned = { from, to };
  return [...closer, { source: write(to, ''), turned }, { source: write(to, closest), turned }];
}

/** Mermaid breaks no line of these, so that they keep boxes apart that stand side by side. */
function breakInTwo(text: string): string {
  if (text.trim().length <= shortLabel) return text;
  const middle = text.length / 2;
  const [space] = Array.from(text.matchAll(/(?<=\S) (?=\S)/g), ({ index }) => index).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return space === undefined ? text : `${text.slice(0, space)}<br/>${text.slice(space + 1)}`;
}

/** The width of the longest word. */
function measureLongest(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/[\p{L}\p{M}\p{N}_-]+/gu), ([word]) => measureWord(word)));
}

function measureWord(word: string): number {
  const widths = Array.from(word, (letter) => letterWidths.find(([kind]) => kind.test(letter))?.[1] ?? 0);
  return widths.reduce((sum, width) => sum + width, 0);
}
