import type { Canvas } from '../measure/canvas.ts';
import { toPlainRichText } from '../talk/rich-text.ts';
import type { Layout, SectionName, Slide } from '../talk/talk.ts';
import type { Arrangement } from './arrange-slides.ts';
import { fitHeading } from './fit/fit-heading.ts';
import { fitText } from './fit/fit-text.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Layouts with a place for a heading beside their content. */
const headed: ReadonlySet<Layout> = new Set<Layout>([
  'points',
  'steps',
  'contrast',
  'definition',
  'code',
  'table',
  'diagram',
  'math',
  'figure',
]);

/** The heading as a slide of this layout shows it beside its content; none if it has no room for it. */
export function setHeading(
  layout: Layout,
  heading: string,
  canvas: Canvas,
): Pick<Slide, 'heading' | 'hasSmallHeading'> | undefined {
  const fit = headed.has(layout) ? fitHeading(heading, canvas) : undefined;
  return fit && { heading, ...(fit === 's' && { hasSmallHeading: true }) };
}

/** The slide that opens a section: its heading alone. */
export function makeSectionSign({ id, heading }: SectionName, canvas: Canvas): SlideDraft {
  return {
    layout: 'section',
    section: id,
    heading,
    fit: fitText('section', toPlainRichText(heading), canvas) ?? 'xxs',
    steps: [{ shows: { kind: 'text', ...toPlainRichText(heading) }, says: [], asides: [] }],
  };
}

/**
 * The slides of a section under its heading, which is shown once: on a slide of its own if the section is a `main`
 * one or its first slide has no place for a heading, else on that slide.
 */
export function openSection(
  name: SectionName,
  { opening, slides }: Arrangement,
  main: boolean,
  canvas: Canvas,
): SlideDraft[] {
  const own = slides.map((slide) => ({ ...slide, section: name.id }));
  const [first, ...rest] = own;
  const isSaidFirst = opening.says.length + opening.asides.length > 0;
  const set = first && setHeading(first.layout, name.heading, canvas);
  if (!main && !isSaidFirst && first !== undefined && set !== undefined) {
    return [{ ...first, ...set }, ...rest];
  }
  const sign = makeSectionSign(name, canvas);
  return [{ ...sign, steps: sign.steps.map((step) => ({ ...step, ...opening })) }, ...own];
}
