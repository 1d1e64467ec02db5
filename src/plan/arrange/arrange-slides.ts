/** Puts the steps of a section, or of the opening, on slides. */
import type { Canvas } from '../../measure/canvas.ts';
import { countWords } from '../../talk/text/count-words.ts';
import type { RichText } from '../../talk/shown.ts';
import type { Fit, Layout } from '../../talk/talk.ts';
import { fitPoints } from '../fit/fit-points.ts';
import { fitText } from '../fit/fit-text.ts';
import { findFirstNumber } from './first-number.ts';
import { groupPoints } from './group-points.ts';
import { asksAtEnd } from './lead-with-questions.ts';
import { holdsLeadOver, leadable } from './leadable.ts';
import { makeStatements } from './make-statements.ts';
import { leadList } from './lead-list.ts';
import { partSteps, type PointRun } from './part-steps.ts';
import { showInner } from './show-inner.ts';
import {
  joinSpoken,
  toPoint,
  type LeadPiece,
  type MoreStep,
  type Piece,
  type PointPiece,
  type SlidePiece,
  type Spoken,
} from '../piece.ts';
import type { SlideDraft, StepDraft } from './slide-draft.ts';

export interface Arrangement {
  /** What is said before anything is shown. */
  opening: Spoken;
  slides: SlideDraft[];
}

/** Said in less than half a minute. */
const fewWords = 60;

/** Points that follow each other, and what the author wants with them. */
interface Run {
  points: PointPiece[];
  lead?: LeadPiece;
  layout?: Layout;
}

/** Slides in the order of the pieces; neighbouring points share them, what is only said joins the step before. */
export function arrangeSlides(pieces: readonly Piece[], canvas: Canvas): Arrangement {
  const opening: Spoken = { says: [], asides: [] };
  const slides: SlideDraft[] = [];
  let run: Run = { points: [] };
  let asked = false;

  const closeRun = () => {
    const before = slides.at(-1)?.steps.at(-1);
    if (before !== undefined && isSoonOver(run)) Object.assign(before, joinSpoken(before, run.lead));
    else slides.push(...arrangeRun(run, canvas));
    run = { points: [] };
  };

  for (const piece of pieces) {
    switch (piece.kind) {
      case 'point':
        // What a sentence introduces ends with its list.
        if (isOver(run, piece)) closeRun();
        run.points.push({ ...piece, says: [...piece.says], asides: [...piece.asides] });
        break;
      case 'lead': {
        // What only announces a list stands over no item that stands over something itself.
        const waiting = run.points.length === 0 && run.lead?.isDispensable === true ? run.lead : undefined;
        if (waiting === undefined) closeRun();
        run.lead = { ...piece, says: [...piece.says], asides: [...piece.asides] };
        if (waiting !== undefined) Object.assign(run.lead, joinSpoken(waiting, piece));
        break;
      }
      case 'said': {
        const point = run.points.at(-1);
        const before = point ?? run.lead ?? slides.at(-1)?.steps.at(-1) ?? opening;
        if (piece.inner !== undefined && point?.block === piece.inner.block) {
          const { shows, override } = piece.inner;
          (point.inner ??= []).push({ shows, says: [...piece.says] });
          if (override) point.shows = { ...point.shows, override };
        } else (point?.inner?.at(-1) ?? before).says.push(...piece.says);
        before.asides.push(...piece.asides);
        before.value = Math.max(before.value ?? 0, piece.value ?? 0);
        if (piece.riders !== undefined) before.riders = [...(before.riders ?? []), ...piece.riders];
        if (piece.keep) before.keep = true;
        if (run.lead?.question !== undefined && asksAtEnd(piece)) closeRun();
        break;
      }
      case 'break':
        closeRun();
        if (piece.layout !== undefined) run.layout = piece.layout;
        break;
      case 'slide':
        // One question in a section makes a hall listen, the second no longer.
        if (
          piece.layout === 'question' &&
          asked &&
          run.layout !== 'question' &&
          piece.shows.kind === 'text'
        ) {
          run.points.push(toPoint(piece, piece.shows));
          break;
        }
        asked ||= piece.layout === 'question';
        if (run.lead?.question !== undefined && !leadable.has(piece.layout)) closeRun();
        // The author's own words are shown, if not over it.
        if (run.lead?.shows.override === true && !holdsLeadOver(piece, canvas)) closeRun();
        if (run.lead !== undefined && run.points.length === 0) {
          const isShown = run.lead.isOnlySaid !== true && holdsLeadOver(piece, canvas);
          const shown = isShown ? run.lead.shows : undefined;
          slides.push(toSlide({ ...piece, ...joinSpoken(run.lead, piece) }, shown));
          run = { points: [] };
          break;
        }
        closeRun();
        slides.push(toSlide(piece));
    }
  }
  closeRun();
  return { opening, slides };
}

/** Whether it is a question that no point answers, and that is said with its answer in so few words that nobody need look at it. */
function isSoonOver(run: Run): run is Run & { lead: LeadPiece } {
  const { points, lead } = run;
  if (lead?.question === undefined || points.length > 0) return false;
  return lead.says.reduce((sum, { text }) => sum + countWords(text), 0) <= fewWords;
}

/** Whether what introduces a list ends before this point. The answer to a question may have several paragraphs, up to the next. */
function isOver({ lead, points: [first] }: Run, piece: PointPiece): boolean {
  if (lead === undefined) return false;
  if (lead.question !== undefined) return piece.isItem !== true && asksAtEnd(piece);
  return (first?.block ?? piece.block) !== piece.block;
}

function arrangeRun({ points, lead, layout }: Run, canvas: Canvas): SlideDraft[] {
  if (lead?.question !== undefined && points.length === 0) {
    const { says, asides } = lead;
    return [toSlide({ ...lead.question, says, asides })];
  }
  if (lead !== undefined && points.length === 0) {
    return arrangeRun({ points: [{ ...lead, kind: 'point' }], ...(layout && { layout }) }, canvas);
  }
  const asked = layout && { layout };
  const led = lead && leadList({ points, lead }, (list) => staysWhole({ ...list, ...asked }, canvas));
  return partRun({ ...(led ?? { points }), ...asked }, canvas).flatMap(({ stepsFit, ...own }) =>
    stepsFit === undefined ? arrangeLists(own, canvas) : [arrangeSteps(own, stepsFit)],
  );
}

/** Steps and points in runs of their own, with what lists within them show; the lead stands over the first. */
function partRun({ points, lead, layout }: Run, canvas: Canvas): (Run & Pick<PointRun, 'stepsFit'>)[] {
  const shown = points.flatMap((point) => showInner(point, canvas, lead?.shows));
  return partSteps(shown, { layout, lead: lead?.shows }, canvas).map((part, at) => ({
    ...part,
    ...(at === 0 && lead && { lead }),
    ...(layout && { layout }),
  }));
}

/** Whether one slide holds all points and steps. */
function staysWhole(run: Run, canvas: Canvas): boolean {
  const [only, ...others] = partRun(run, canvas);
  if (only === undefined || others.length > 0) return false;
  return only.stepsFit !== undefined || holdsList(only.points, only.lead?.shows, canvas);
}

/** Among paragraphs nobody sees that more items than these are a list. */
const mostAmongOthers = 2;

/** A list has a slide of its own. One that no slide holds has several, set alike, and each says which part it is. */
function arrangeLists({ points, lead, layout }: Run, canvas: Canvas): SlideDraft[] {
  const listed = new Set(
    [...Map.groupBy(points, ({ block, isItem }) => (isItem === true ? block : undefined))]
      .filter(
        ([block, items]) =>
          block !== undefined && (items.length > mostAmongOthers || !holdsList(items, lead?.shows, canvas)),
      )
      .map(([block]) => block),
  );
  const runs: PointPiece[][] = [];
  for (const point of points) {
    const before = runs.at(-1)?.[0];
    const isApart = before !== undefined && before.block !== point.block;
    if (before === undefined || (isApart && (listed.has(before.block) || listed.has(point.block))))
      runs.push([point]);
    else runs.at(-1)?.push(point);
  }
  return runs.flatMap((own, at) => {
    const run = { points: own, ...(at === 0 && lead && { lead }), ...(layout && { layout }) };
    const isList = own[0] !== undefined && listed.has(own[0].block);
    const slides = arrangePoints(run, canvas, isList);
    return isList ? nameParts(slides) : slides;
  });
}

/** Whether one slide holds all items of a list. */
function holdsList(items: readonly PointPiece[], lead: RichText | undefined, canvas: Canvas): boolean {
  const isNumbered = findFirstNumber(items) !== undefined;
  const texts = items.map(({ shows }) => shows);
  return items.length === 1 || fitPoints(texts, canvas, { lead, isNumbered }) !== undefined;
}

function nameParts(slides: readonly SlideDraft[]): SlideDraft[] {
  if (slides.length === 1 || slides.some(({ layout }) => layout !== 'points')) return [...slides];
  const fit = (['s', 'm', 'l'] as const).find((each) => slides.some((slide) => slide.fit === each));
  return slides.map((slide, at) => ({
    ...slide,
    ...(fit && { fit }),
    part: { number: at + 1, of: slides.length },
  }));
}

function arrangeSteps({ points, lead }: Run, fit: Fit): SlideDraft {
  const first = findFirstNumber(points);
  const [opening, ...others] = points.map(toStep);
  const steps = opening === undefined ? [] : [lead ? { ...opening, ...joinSpoken(lead, opening) } : opening];
  return {
    layout: 'steps',
    ...(lead && { lead: toRichText(lead) }),
    ...(first !== undefined && { first }),
    fit,
    steps: [...steps, ...others],
  };
}

/** @param isList whether what introduces the points stands over all of their slides */
function arrangePoints({ points, lead, layout }: Run, canvas: Canvas, isList: boolean): SlideDraft[] {
  return groupPoints(points, canvas, { lead: lead?.shows, isList }).flatMap((group, at) => {
    const [only, ...others] = group;
    if (only === undefined) return [];
    const led = at === 0 || isList ? lead : undefined;
    const first = at > 0 || lead === undefined ? only : { ...only, ...joinSpoken(lead, only) };
    const number = findFirstNumber(group);
    const fit = fitPoints(
      group.map(({ shows }) => shows),
      canvas,
      { lead: led?.shows, isNumbered: number !== undefined },
    );
    const isLone = others.length === 0 && only.shows.inner === undefined;
    const isSingle = isLone && number === undefined && layout !== 'points' && led === undefined && !isList;
    const statement = isSingle ? fitText('statement', only.shows, canvas) : undefined;
    if (fit !== undefined && statement === undefined) {
      const steps = [first, ...others].map(toStep);
      const draft: SlideDraft = {
        layout: 'points',
        ...(led && { lead: toRichText(led) }),
        ...(number !== undefined && { first: number }),
        fit,
        steps,
      };
      return [draft];
    }
    return makeStatements(only.shows, first.says, canvas).map((piece, part) =>
      toSlide(part === 0 ? { ...piece, ...toStep(first), shows: piece.shows, says: piece.says } : piece),
    );
  });
}

function toRichText({ shows: { text, marks } }: LeadPiece): RichText {
  return { text, marks };
}

/** The slide of a piece that has one of its own. */
export function toSlide(piece: SlidePiece, lead: RichText | undefined = piece.lead): SlideDraft {
  const { layout, fit, isWide, part } = piece;
  const steps = [piece, ...(piece.more ?? [])].map((step) => ({
    ...toStep(step),
    says: [...step.says],
    asides: [...step.asides],
  }));
  return {
    layout,
    ...(lead && { lead: { text: lead.text, marks: lead.marks } }),
    fit,
    ...(isWide && { isWide }),
    ...(part && { part }),
    steps,
  };
}

function toStep(piece: PointPiece | SlidePiece | MoreStep): StepDraft {
  const { shows, says, asides, value, riders, keep } = piece;
  const list = 'isItem' in piece ? piece.block : undefined;
  return {
    shows,
    says,
    asides,
    ...(value !== undefined && { value }),
    ...(riders !== undefined && { riders }),
    ...(keep && { keep }),
    ...(list !== undefined && { list }),
    ...('isAsked' in piece && { isAsked: true }),
  };
}
