import { toPlainRichText } from '../talk/rich-text.ts';
import type { Layout, SectionName } from '../talk/talk.ts';
import type { Arrangement } from './arrange-slides.ts';
import { fitText, marginHeadingLetters } from './capacity.ts';
import { measureText } from './measure-text.ts';
import type { SlideDraft } from './slide-draft.ts';

/** Layouts with a place for a heading beside their content. */
const headed: ReadonlySet<Layout> = new Set<Layout>(['points', 'code', 'table', 'diagram', 'math', 'figure']);

/**
 * The slides of a section under its heading, which is shown once: on a slide of its own if the section is a `main`
 * one or its first slide has no place for a heading, else on that slide.
 */
export function openSection(
  { id, heading }: SectionName,
  { opening, slides }: Arrangement,
  main: boolean,
): SlideDraft[] {
  const own = slides.map((slide) => ({ ...slide, section: id }));
  const [first, ...rest] = own;
  const isSaidFirst = opening.says.length + opening.asides.length > 0;
  if (
    !main &&
    !isSaidFirst &&
    first !== undefined &&
    headed.has(first.layout) &&
    measureText(heading) <= marginHeadingLetters
  ) {
    return [{ ...first, heading }, ...rest];
  }
  const sign: SlideDraft = {
    layout: 'section',
    section: id,
    heading,
    fit: fitText('section', heading) ?? 's',
    steps: [{ shows: { kind: 'text', ...toPlainRichText(heading) }, ...opening }],
  };
  return [sign, ...own];
}
