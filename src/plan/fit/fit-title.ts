/** The title slide: the title has the room that who, where, when and the subtitle leave it. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Typography } from '../../measure/typography.ts';
import { toPlainRichText } from '../../talk/rich-text.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit, SideFits, Talk } from '../../talk/talk.ts';
import { splitText } from '../split/split-text.ts';
import { fitSideText, measureSideText } from './fit-side-text.ts';
import { fitText } from './fit-text.ts';

/** What stands on the title slide beside the title. */
export type TitleTexts = Pick<Talk, 'speaker' | 'event' | 'date' | 'subtitle'>;

export interface TitleFit {
  fit: Fit;
  fits: SideFits;
  /** The title; in parts, each for a slide, where no slide holds it whole. */
  parts: RichText[];
}

const metaNames = ['speaker', 'event', 'date'] as const;
type MetaName = (typeof metaNames)[number];
/** Side by side, below each other, and the same at the floor of sizes; each with the lines that one of them may take. */
const metaSteps = [
  { fit: 'l', lines: 2 },
  { fit: 'm', lines: 2 },
  { fit: 's', lines: 3 },
] as const;
type MetaFit = (typeof metaSteps)[number]['fit'];

/** How all of it is set so that it holds in every theme. */
export function fitTitle(title: string, { subtitle, ...meta }: TitleTexts, canvas: Canvas): TitleFit {
  const names = metaNames.filter((name) => meta[name] !== undefined);
  const linesOf = (name: MetaName, fit: MetaFit, type: Typography) =>
    countMetaLines(toPlainRichText(meta[name] ?? ''), name, fit, type);
  const holds = (name: MetaName, { fit, lines }: (typeof metaSteps)[number]) =>
    canvas.themes.every((type) => linesOf(name, fit, type) <= lines);
  const metaFit = metaSteps.find((step) => names.every((name) => holds(name, step)))?.fit ?? 's';
  const absent = names.filter((name) => !holds(name, metaSteps[2]));
  const shown = names.filter((name) => !absent.includes(name));
  const subtitleFit = subtitle === undefined ? 'none' : fitSideText('subtitle', subtitle, canvas);

  const metaHeight = (type: Typography) => {
    const heights = shown.map((name) => linesOf(name, metaFit, type) * lineHeight(type, metaFit));
    if (heights.length === 0) return 0;
    const height = metaFit === 'l' ? Math.max(...heights) : heights.reduce((sum, each) => sum + each, 0);
    return height + type.theme.number('--below-meta');
  };
  const subtitleHeight = (type: Typography) =>
    subtitle === undefined || subtitleFit === 'none'
      ? 0
      : measureSideText('subtitle', toPlainRichText(subtitle), subtitleFit, type).height +
        type.theme.number('--above-subtitle');
  const taken = (type: Typography) => metaHeight(type) + subtitleHeight(type);

  const fits: SideFits = {
    ...(metaFit !== 'l' && { meta: metaFit }),
    ...(subtitle !== undefined && subtitleFit !== 'l' && { subtitle: subtitleFit }),
    ...Object.fromEntries(absent.map((name) => [name, 'none'])),
  };
  return { ...fitParts('title', toPlainRichText(title), canvas, taken), fits };
}

/**
 * A title or a heading that a slide shows alone; where even the last step has no room for it, parts of it at the step
 * before.
 * @param taken what else stands on the slide, in px of its height
 */
export function fitParts(
  layout: 'title' | 'section',
  text: RichText,
  canvas: Canvas,
  taken: (type: Typography) => number = () => 0,
): { fit: Fit; parts: RichText[] } {
  const whole = fitText(layout, text, canvas, taken);
  if (whole !== undefined) return { fit: whole, parts: [text] };
  const withPart = (type: Typography) => taken(type) + type.theme.number('--room-part-height');
  const isHeld = (part: RichText) => {
    const fit = fitText(layout, part, canvas, withPart);
    return fit !== undefined && fit !== 'xxs';
  };
  return { fit: 'xs', parts: splitText(text, canvas.lang, isHeld) };
}

function countMetaLines(text: RichText, name: MetaName, fit: MetaFit, type: Typography): number {
  const place = fit === 'l' ? (name === 'event' ? 'event' : 'meta') : 'meta-stacked';
  const setting = {
    style: name === 'speaker' ? 'strong' : 'text',
    size: type.theme.number(`--size-meta-${fit}`),
    width: type.theme.number(`--room-${place}-width`),
  } as const;
  if (fit !== 's' && !type.isWhole(text, setting)) return Infinity;
  return type.countLines(text, setting);
}

function lineHeight({ theme }: Typography, fit: MetaFit): number {
  return theme.number(`--size-meta-${fit}`) * theme.number('--lead-text');
}
