/** The two small decks: they go where they are told to, once they are there. */
import type { Place } from '../../show/show-state.ts';
import type { PreviewWish } from '../preview/preview.ts';

type Preview = 'now' | 'next';

const wanted: Partial<Record<Preview, Place>> = {};

function findFrame(preview: Preview): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${preview}"]`);
}

/**
 * Dispatched, not posted: the preview has changed when this returns, so it is painted in the same frame as the words. A
 * posted message would come a frame later; only the pages of a single file, which may not reach into each other, post it.
 */
function tell(preview: Preview, wish: PreviewWish): void {
  const frame = findFrame(preview)?.contentWindow;
  try {
    frame?.dispatchEvent(new MessageEvent('message', { data: wish, source: window }));
  } catch {
    frame?.postMessage(wish, '*');
  }
}

/** Shows a place in one of them. */
export function showPreview(preview: Preview, { slide, step }: Place): void {
  const place = { slide, step };
  wanted[preview] = place;
  tell(preview, { place });
}

/** Lets the large one lay out the slide that the next press may bring; to be called when nothing else waits. */
export function prepareSlide(soon: string): void {
  tell('now', { soon });
}

/** The address of both. */
export function findPreviewPage(): string {
  return findFrame('now')?.src ?? '';
}

/** Gives both the slides as they are since the essay was saved; they have to be shown their places again. */
export function exchangePreviews(saved: string): void {
  for (const preview of ['now', 'next'] as const) tell(preview, { saved });
}

/** Tells each where to go as soon as it listens. To be called once. */
export function leadPreviews(): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ isReady?: boolean } | null>) => {
    for (const preview of ['now', 'next'] as const) {
      const place = wanted[preview];
      if (place !== undefined && data?.isReady === true && source === findFrame(preview)?.contentWindow)
        tell(preview, { place });
    }
  });
}
