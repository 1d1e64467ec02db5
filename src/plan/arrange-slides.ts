/** Puts the steps of a section, or of the opening, on slides. */
import type { Layout } from '../talk/talk.ts';
import { fitPoints, fitText } from './capacity.ts';
import { groupPoints } from './group-points.ts';
import { makeStatements } from './make-statements.ts';
import { toPoint, type Piece, type PointPiece, type SlidePiece, type Spoken } from './piece.ts';
import type { SlideDraft } from './slide-draft.ts';

export interface Arrangement {
  /** What is said before anything is shown. */
  opening: Spoken;
  slides: SlideDraft[];
}

/** Slides in the order of the pieces; neighbouring points share them, what is only said joins the step before. */
export function arrangeSlides(pieces: readonly Piece[], lang: string): Arrangement {
  const opening: Spoken = { says: [], asides: [] };
  const slides: SlideDraft[] = [];
  let run: PointPiece[] = [];
  let wanted: Layout | undefined;
  let asked = false;

  const closeRun = () => {
    slides.push(...arrangePoints(run, wanted, lang));
    run = [];
    wanted = undefined;
  };

  for (const piece of pieces) {
    switch (piece.kind) {
      case 'point':
        run.push({ ...piece, says: [...piece.says], asides: [...piece.asides] });
        break;
      case 'said': {
        const before = run.at(-1) ?? slides.at(-1)?.steps.at(-1) ?? opening;
        before.says.push(...piece.says);
        before.asides.push(...piece.asides);
        break;
      }
      case 'break':
        closeRun();
        wanted = piece.layout;
        break;
      case 'slide':
        // One question in a section makes a hall listen, the second no longer.
        if (piece.layout === 'question' && asked && wanted !== 'question' && piece.shows.kind === 'text') {
          run.push(toPoint(piece, piece.shows));
          break;
        }
        closeRun();
        asked ||= piece.layout === 'question';
        slides.push(toSlide(piece));
    }
  }
  closeRun();
  return { opening, slides };
}

function arrangePoints(run: readonly PointPiece[], wanted: Layout | undefined, lang: string): SlideDraft[] {
  if (run.length === 0) return [];
  return groupPoints(run).flatMap((group) => {
    const [only] = group;
    const fit = fitPoints(group.map(({ shows }) => shows.text));
    const single = only !== undefined && group.length === 1 && wanted !== 'points';
    const statement = single ? fitText('statement', only.shows.text) : undefined;
    if (fit !== undefined && statement === undefined) {
      return [{ layout: 'points', fit, steps: group.map(toStep) } satisfies SlideDraft];
    }
    return only === undefined
      ? []
      : makeStatements(only.shows, only.says, lang).map((piece, at) =>
          toSlide({ ...piece, asides: at === 0 ? only.asides : [] }),
        );
  });
}

function toSlide({ layout, fit, part, shows, says, asides }: SlidePiece): SlideDraft {
  const steps = [{ shows, says: [...says], asides: [...asides] }];
  return { layout, fit, ...(part === undefined ? {} : { part }), steps };
}

function toStep({ shows, says, asides }: PointPiece) {
  return { shows, says, asides };
}
