import type { Canvas } from '../../measure/canvas.ts';
import { findOwnNumber } from '../../talk/own-numbers.ts';
import { toPlainRichText, toShownText } from '../../talk/rich-text.ts';
import type { Layout, SectionName, Slide } from '../../talk/talk.ts';
import type { Arrangement } from './arrange-slides.ts';
import { fitCaptions } from '../fit/fit-caption.ts';
import { fitHeading } from '../fit/fit-heading.ts';
import { fitPoints } from '../fit/fit-points.ts';
import { fitParts } from '../fit/fit-title.ts';
import { holdsOverTable } from '../fit/table-room.ts';
import { holdsOverCode } from '../split/split-code.ts';
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

/** The heading as this slide shows it beside its content; none if it has no room for it. */
export function setHeading(
  slide: Pick<SlideDraft, 'layout' | 'steps' | 'fit' | 'isWide' | 'lead'> | Slide,
  heading: string,
  canvas: Canvas,
): Pick<Slide, 'heading' | 'hasSmallHeading'> | undefined {
  const { layout, steps } = slide;
  const shows = steps[0]?.shows;
  if (!headed.has(layout) || shows === undefined) return undefined;
  if (fitCaptions(shows, canvas, true).caption === 'none') return undefined;
  if (!holdsOverTable(shows, slide.fit, slide.lead === undefined ? 'heading' : 'lead', canvas))
    return undefined;
  if (!holdsOverCode(slide, shows, canvas)) return undefined;
  const fit = fitHeading(heading, canvas);
  return fit && { heading, ...(fit === 's' && { hasSmallHeading: true }) };
}

/** A statement as the one point of its slide, if that can hold it, so that a heading can stand beside it. */
export function asPoint<Kind extends SlideDraft | Slide>(slide: Kind, canvas: Canvas): Kind {
  if (slide.layout !== 'statement' || slide.part !== undefined) return slide;
  const fit = fitPoints(
    slide.steps.map(({ shows }) => toShownText(shows)),
    canvas,
  );
  return fit === undefined ? slide : { ...slide, layout: 'points', fit };
}

/** The slide that opens a section: its heading alone, without its own number, which hangs beside it; a very long one goes on on further slides. */
export function makeSectionSigns(
  name: SectionName,
  sections: readonly SectionName[],
  canvas: Canvas,
): SlideDraft[] {
  const { id, heading } = name;
  const shown = findOwnNumber(name, sections)?.rest ?? heading;
  const { fit, parts } = fitParts('section', toPlainRichText(shown), canvas);
  return parts.map((part, at) => ({
    layout: 'section',
    section: id,
    ...(at === 0 && { heading }),
    fit,
    ...(parts.length > 1 && { part: { number: at + 1, of: parts.length } }),
    steps: [{ shows: { kind: 'text', ...part }, says: [], asides: [] }],
  }));
}

/** Whether a section is one of several of the talk's own. */
function isMain({ depth }: SectionName, sections: readonly SectionName[]): boolean {
  const isTop = (other: SectionName) => other.depth === 1;
  return depth === 1 && sections.findIndex(isTop) < sections.findLastIndex(isTop);
}

/**
 * The slides of a section under its heading, which is shown once: on a slide of its own if the section is one of
 * several of the talk's own or its first slide has no place for a heading, else on that slide. Slides that show nothing but
 * a heading, each before one statement, tire a hall.
 */
export function openSection(
  name: SectionName,
  { opening, slides }: Arrangement,
  sections: readonly SectionName[],
  canvas: Canvas,
): SlideDraft[] {
  const own = slides.map((slide) => ({ ...slide, section: name.id }));
  const [first, ...rest] = own;
  const isSaidFirst = opening.says.length + opening.asides.length > 0;
  if (!isMain(name, sections) && !isSaidFirst && first !== undefined) {
    const isAsked = first.steps.some((step) => step.isAsked);
    const point = isAsked ? first : asPoint(first, canvas);
    const set = setHeading(point, name.heading, canvas);
    if (set !== undefined) return [{ ...point, ...set }, ...rest];
  }
  const [sign, ...more] = makeSectionSigns(name, sections, canvas);
  if (sign === undefined) return own;
  return [{ ...sign, steps: sign.steps.map((step) => ({ ...step, ...opening })) }, ...more, ...own];
}
