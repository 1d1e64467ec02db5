/** What a slide of one thing shows. */
import type { Shown, ShownOf } from '../talk/shown.ts';
import type { Slide } from '../talk/talk.ts';

/** What the slide's first step shows, which must be of one of these kinds; the planner chose the layout by it. */
export function firstShown<Kind extends Shown['kind']>(
  slide: Slide,
  ...kinds: readonly Kind[]
): ShownOf<Kind> {
  const shows = slide.steps[0]?.shows;
  if (shows === undefined || !isOneOf(shows, kinds)) {
    throw new Error(
      `The slide ${slide.id} has the layout ${slide.layout} but shows ${shows?.kind ?? 'nothing'}.`,
    );
  }
  return shows;
}

function isOneOf<Kind extends Shown['kind']>(shown: Shown, kinds: readonly Kind[]): shown is ShownOf<Kind> {
  return kinds.some((kind) => kind === shown.kind);
}
