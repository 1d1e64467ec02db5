import { toPlainRichText } from '../talk/rich-text.ts';
import type { Layout, SectionName } from '../talk/talk.ts';
import type { Arrangement } from './arrange-slides.ts';
import { fitText, marginHeadingLetters } from './capacity.ts';
import { measureText } from './measure-text.ts';
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

/** Whether a slide of this layout can show the heading beside its content. */
export function hasRoomForHeading(layout: Layout, heading: string): boolean {
  return headed.has(layout) && measureText(heading) <= marginHeadingLetters;
}

/** The slide that opens a section: its heading alone. */
export function makeSectionSign({ id, heading }: SectionName): SlideDraft {
  return {
    layout: 'section',
    section: id,
    heading,
    fit: fitText('section', heading) ?? 's',
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
): SlideDraft[] {
  const own = slides.map((slide) => ({ ...slide, section: name.id }));
  const [first, ...rest] = own;
  const isSaidFirst = opening.says.length + opening.asides.length > 0;
  if (!main && !isSaidFirst && first !== undefined && hasRoomForHeading(first.layout, name.heading)) {
    return [{ ...first, heading: name.heading }, ...rest];
  }
  const sign = makeSectionSign(name);
  return [{ ...sign, steps: sign.steps.map((step) => ({ ...step, ...opening })) }, ...own];
}
