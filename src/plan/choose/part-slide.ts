/** Parts a slide of the full-length talk into what stays and what goes to the backup. */
import type { Slide, Step } from '../../talk/talk.ts';
import { fitPoints, fitText } from '../capacity.ts';
import { sumSeconds } from '../pace.ts';
import type { ChosenSteps } from './choose-steps.ts';

export interface PartedSlide {
  kept?: Slide;
  cut?: Slide;
}

/**
 * A slide that stays, goes, or does both: then what goes stands on a slide `<id>-cut`. The heading of a section that
 * is there stays with what stays.
 * @param isPresent whether anything of its section stays
 * @param takeId makes an id unique
 */
export function partSlide(
  slide: Slide,
  { kept, trimmed }: ChosenSteps,
  isPresent: boolean,
  takeId: (wanted: string) => string,
): PartedSlide {
  if (isBareSign(slide)) return isPresent ? { kept: slide } : { cut: slide };
  const staying = slide.steps.flatMap((step) => (kept.has(step) ? (trimmed.get(step)?.step ?? step) : []));
  const going = slide.steps.flatMap((step) => (kept.has(step) ? (trimmed.get(step)?.rest ?? []) : step));
  if (going.length === 0) return { kept: slide };
  if (!isPresent) return { cut: slide };
  const bare = { ...slide };
  delete bare.heading;
  const rest = () => setSteps({ ...bare, id: takeId(`${slide.id}-cut`) }, going);
  if (staying.length > 0) return { kept: setSteps(slide, staying), cut: rest() };
  return slide.layout === 'section' ? { kept: silence(slide), cut: rest() } : { cut: bare };
}

/** Whether a slide shows a heading and nothing is said on it. */
export function isBareSign({ layout, steps }: Slide): boolean {
  return layout === 'section' && steps.every(({ says }) => says.length === 0);
}

/** A section's own slide, without the words that were said on it. */
function silence(sign: Slide): Slide {
  return setSteps(
    sign,
    sign.steps.map(({ shows }) => ({ shows, says: [], seconds: 0 })),
  );
}

/** The slide with these steps, as large as they allow; a lone point is a statement where nothing stands beside it. */
function setSteps(slide: Slide, steps: Step[]): Slide {
  const seconds = sumSeconds(steps.map((step) => step.seconds));
  const narrowed = { ...slide, steps, seconds };
  if (slide.layout !== 'points' || steps.length === slide.steps.length) return narrowed;
  const texts = steps.map(({ shows }) => shows.text);
  const [only = ''] = texts;
  const hasLead = slide.lead !== undefined;
  const isAlone = steps.length === 1 && !hasLead && slide.heading === undefined;
  const statement = isAlone ? fitText('statement', only) : undefined;
  if (statement !== undefined) return { ...narrowed, layout: 'statement', fit: statement };
  return { ...narrowed, fit: fitPoints(texts, { hasLead }) ?? slide.fit };
}
