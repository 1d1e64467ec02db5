/** Computed colours as the theme's custom properties. What is no stand-in is what the author marked. */
import { nameColour } from './stand-ins.ts';

/** Lines from this width on, in px, are meant to be thick, and from that one on they are bands whose width tells how much. */
const thick = 2.6;
const broad = 8;

/** The properties that stand for colours which are none of ours. */
export interface StrangePaints {
  fill: string;
  line: string;
}

/** Kinds, by Mermaid's names, in which no author can colour anything; the colours that come up there are Mermaid's own. */
const uncoloured = new Set(
  'architecture gantt gitGraph journey kanban packet pie quadrantChart radar sankey timeline treemap xychart'.split(
    ' ',
  ),
);

/** In a kind of diagram, what a colour that is none of ours means: a mark of the author's, or nothing. */
export function strangePaintsOf(kind: string): StrangePaints {
  return uncoloured.has(kind) ? { fill: 'ground', line: 'ink' } : { fill: 'wash', line: 'accent' };
}

/** A fill; nothing if there is none. @param strange the property that stands for a colour which is none of ours */
export function paintOf(computed: string, opacity: string, strange: string): string | undefined {
  if (computed === 'none' || Number(opacity) < 0.05 || isTransparent(computed)) return undefined;
  return `var(--${nameColour(computed) ?? strange})`;
}

function isTransparent(computed: string): boolean {
  const alpha = /^rgba\(.*, ([\d.]+)\)$/.exec(computed)?.[1];
  return alpha !== undefined && Number(alpha) < 0.05;
}

export interface Stroke extends Record<string, string | undefined> {
  stroke: string;
  'stroke-width': string | undefined;
  'stroke-dasharray': string | undefined;
}

/** The line around what the author filled. */
export const markedStroke: Stroke = {
  stroke: 'var(--accent)',
  'stroke-width': 'var(--line-thick)',
  'stroke-dasharray': undefined,
};

/** A line's paint, whether it is thick, and its dashes; nothing if there is none. */
export function strokeOf(style: CSSStyleDeclaration, strange: string): Stroke | undefined {
  const width = Number.parseFloat(style.strokeWidth);
  const stroke = paintOf(style.stroke, style.strokeOpacity, strange);
  if (stroke === undefined || width < 0.05) return undefined;
  const isThick = width >= thick || stroke === 'var(--accent)';
  const ownWidth = width >= broad ? String(Math.round(width * 100) / 100) : undefined;
  const dashes = style.strokeDasharray;
  return {
    stroke,
    'stroke-width': ownWidth ?? (isThick ? 'var(--line-thick)' : undefined),
    'stroke-dasharray': dashes === 'none' || /^0px$/.test(dashes) ? undefined : dashes.replaceAll('px', ''),
  };
}
