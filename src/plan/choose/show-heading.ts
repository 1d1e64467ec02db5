/** A section whose first slide was cut still begins with its heading. */
import type { Canvas } from '../../measure/canvas.ts';
import type { SectionName, Slide } from '../../talk/talk.ts';
import { asPoint, makeSectionSigns, setHeading } from '../arrange/open-section.ts';

/**
 * The section's slides under its heading, shown once: on the first of them, if that has it or can have it beside its
 * content, else on a slide of its own, which has the section's id.
 * @param takeId makes an id unique
 */
export function showHeading(
  slides: Slide[],
  name: SectionName,
  sections: readonly SectionName[],
  takeId: (wanted: string) => string,
  canvas: Canvas,
): Slide[] {
  const [first, ...rest] = slides;
  if (first?.heading !== undefined) return slides;
  const point = first && asPoint(first, canvas);
  const set = point && setHeading(point, name.heading, canvas);
  if (point !== undefined && set !== undefined) return [{ ...point, ...set }, ...rest];
  const signs = makeSectionSigns(name, sections, canvas).map(({ steps, ...sign }) => {
    const silent = steps.map(({ shows }) => ({ shows, says: [], seconds: 0 }));
    return { ...sign, id: takeId(name.id), steps: silent, seconds: 0 };
  });
  return [...signs, ...slides];
}
