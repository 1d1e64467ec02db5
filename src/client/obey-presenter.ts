/** A small deck within the presenter view goes where the view tells it to. */
import type { Place } from '../show/show-state.ts';
import { goTo } from './place.ts';
import { isPreview } from './preview.ts';

/** Says that it is there, and obeys from now on; to be called when the deck is shown. */
export function obeyPresenter(): void {
  if (!isPreview) return;
  addEventListener('message', ({ source, data }: MessageEvent<{ place?: Place } | null>) => {
    const place = source === parent ? data?.place : undefined;
    if (place !== undefined) goTo(place);
  });
  parent.postMessage({ isReady: true }, '*');
}
