/** Computed colours as the theme's custom properties. What is no stand-in is what the author marked. */
import { nameColour } from './stand-ins.ts';

/** Lines from this width on, in px, are meant to be thick. */
const thick = 2.6;

/** A fill; nothing if there is none. @param marked the property that stands for a colour of the author's */
export function paintOf(computed: string, opacity: string, marked: string): string | undefined {
  if (computed === 'none' || Number(opacity) < 0.05 || isTransparent(computed)) return undefined;
  return `var(--${nameColour(computed) ?? marked})`;
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

/** A line's paint, whether it is thick, and its dashes; nothing if there is none. */
export function strokeOf(style: CSSStyleDeclaration): Stroke | undefined {
  const width = Number.parseFloat(style.strokeWidth);
  const stroke = paintOf(style.stroke, style.strokeOpacity, 'accent');
  if (stroke === undefined || width < 0.05) return undefined;
  const isThick = width >= thick || stroke === 'var(--accent)';
  const dashes = style.strokeDasharray;
  return {
    stroke,
    'stroke-width': isThick ? 'var(--line-thick)' : undefined,
    'stroke-dasharray': dashes === 'none' || /^0px$/.test(dashes) ? undefined : dashes.replaceAll('px', ''),
  };
}
