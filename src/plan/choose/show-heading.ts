/** A section whose first slide was cut still begins with its heading. */
import type { SectionName, Slide } from '../../talk/talk.ts';
import { fitPoints } from '../capacity.ts';
import { hasRoomForHeading, makeSectionSign } from '../open-section.ts';

/**
 * The section's slides under its heading, shown once: on the first of them, if that has it or can have it beside its
 * content, else on a slide of its own, which has the section's id.
 * @param takeId makes an id unique
 */
export function showHeading(slides: Slide[], name: SectionName, takeId: (wanted: string) => string): Slide[] {
  const [first, ...rest] = slides;
  if (first?.heading !== undefined) return slides;
  const headed = first && hasRoomForHeading(asPoint(first).layout, name.heading) ? asPoint(first) : undefined;
  if (headed !== undefined) return [{ ...headed, heading: name.heading }, ...rest];
  const { steps, ...sign } = makeSectionSign(name);
  const silent = steps.map(({ shows }) => ({ shows, says: [], seconds: 0 }));
  return [{ ...sign, id: takeId(name.id), steps: silent, seconds: 0 }, ...slides];
}

/** A statement as the one point of its slide, if that can hold it. */
function asPoint(slide: Slide): Slide {
  if (slide.layout !== 'statement' || slide.part !== undefined) return slide;
  const fit = fitPoints(slide.steps.map(({ shows }) => shows.text));
  return fit === undefined ? slide : { ...slide, layout: 'points', fit };
}
