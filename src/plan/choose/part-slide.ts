/** Parts a slide of the full-length talk into what stays and what goes to the backup. */
import type { Canvas } from '../../measure/canvas.ts';
import type { Slide, Step } from '../../talk/talk.ts';
import { toShownText } from '../../talk/rich-text.ts';
import { fitPoints } from '../fit/fit-points.ts';
import { fitText } from '../fit/fit-text.ts';
import { sumSeconds } from '../pace.ts';
import type { ChosenSteps } from './choose-steps.ts';
import type { Pace } from './say-some.ts';
import { showOwn } from './show-own.ts';

export interface PartedSlide {
  kept?: Slide;
  cut?: Slide;
}

/**
 * A slide that stays, goes, or does both: then what goes stands on a slide `<id>-cut`. The heading of a section that
 * is there stays with what stays.
 * @param isPresent whether anything of its section stays
 * @param takeId makes an id unique
 * @param talk how fast it is spoken, and in which language
 */
export function partSlide(
  slide: Slide,
  { kept, trimmed }: ChosenSteps,
  isPresent: boolean,
  takeId: (wanted: string) => string,
  canvas: Canvas,
  talk: Pace,
): PartedSlide {
  if (isBareSign(slide)) return isPresent ? { kept: slide } : { cut: slide };
  const staying = slide.steps.flatMap((step) => (kept.has(step) ? (trimmed.get(step)?.step ?? step) : []));
  const going = slide.steps.flatMap((step) => (kept.has(step) ? (trimmed.get(step)?.rest ?? []) : step));
  if (going.length === 0) return { kept: slide };
  if (!isPresent) return { cut: slide };
  const bare = { ...slide };
  delete bare.heading;
  delete bare.hasSmallHeading;
  const rest = () =>
    setRest({ ...unsigned(bare, canvas), id: takeId(`${slide.id}-cut`) }, going, canvas, (step) =>
      slide.steps.includes(step) ? step : showOwn(step, slide.layout, talk),
    );
  if (staying.length > 0) return { kept: setSteps(slide, staying, canvas), cut: rest() };
  return slide.layout === 'section' ? { kept: silence(slide, canvas), cut: rest() } : { cut: bare };
}

/** A talk has one title slide: what is no longer said there stands under the title's words. */
function unsigned(slide: Slide, canvas: Canvas): Slide {
  const shows = slide.layout === 'title' ? slide.steps[0]?.shows : undefined;
  const fit = shows?.kind === 'text' ? fitText('section', shows, canvas) : undefined;
  return fit === undefined ? slide : { ...slide, layout: 'section', fit };
}

/** Whether a slide shows a heading and nothing is said on it. */
export function isBareSign({ layout, steps }: Slide): boolean {
  return layout === 'section' && steps.every(({ says }) => says.length === 0);
}

/** A section's own slide, without the words that were said on it. */
function silence(sign: Slide, canvas: Canvas): Slide {
  return setSteps(
    sign,
    sign.steps.map(({ shows }) => ({ shows, says: [], seconds: 0 })),
    canvas,
  );
}

/** The slide with what goes; where nothing else stands there, what it shows of its own is a statement. */
function setRest(slide: Slide, going: readonly Step[], canvas: Canvas, show: (step: Step) => Step): Slide {
  const steps = going.map(show);
  const [only] = steps;
  const isAlone = steps.length === 1 && only !== going[0];
  const fit = isAlone && only?.shows.kind === 'text' ? fitText('statement', only.shows, canvas) : undefined;
  const isPoints = slide.layout === 'points' && slide.first === undefined;
  const set = setSteps(slide, isPoints || fit !== undefined ? steps : [...going], canvas);
  if (fit === undefined) return set;
  const own: Slide = { ...set, layout: 'statement', fit };
  delete own.lead;
  delete own.part;
  delete own.first;
  return own;
}

/** The slide with these steps, as large as they allow; a lone point is a statement where nothing stands beside it. */
function setSteps(slide: Slide, steps: Step[], canvas: Canvas): Slide {
  const seconds = sumSeconds(steps.map((step) => step.seconds));
  const narrowed = { ...slide, steps, seconds };
  const own = { ...narrowed };
  delete own.part;
  const isSame = steps.every(({ shows }, at) => shows === slide.steps[at]?.shows);
  if (slide.layout !== 'points' || (isSame && steps.length === slide.steps.length)) return narrowed;
  const texts = steps.map(({ shows }) => toShownText(shows));
  const [only] = texts;
  const { lead } = slide;
  const isAlone = steps.length === 1 && lead === undefined && slide.heading === undefined;
  const statement =
    isAlone && only && only.inner === undefined ? fitText('statement', only, canvas) : undefined;
  if (statement !== undefined) return { ...own, layout: 'statement', fit: statement };
  return {
    ...narrowed,
    fit: fitPoints(texts, canvas, { lead, isNumbered: slide.first !== undefined }) ?? slide.fit,
  };
}
