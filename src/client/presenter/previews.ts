/** The two small decks: they go where they are told to, once they are there. */
import type { Place } from '../../show/show-state.ts';

type Preview = 'now' | 'next';

const wanted: Partial<Record<Preview, Place>> = {};

function findFrame(preview: Preview): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${preview}"]`);
}

/**
 * It is there when this returns, so that the next frame has it beside the words: a message would come when that frame
 * has begun. Only the pages of one file may not reach into each other, and send it.
 */
function tell(preview: Preview): void {
  const [place, frame] = [wanted[preview], findFrame(preview)?.contentWindow];
  if (place === undefined || frame == null) return;
  try {
    frame.dispatchEvent(new MessageEvent('message', { data: { place }, source: window }));
  } catch {
    frame.postMessage({ place }, '*');
  }
}

/** Shows a place in one of them. */
export function showPreview(preview: Preview, { slide, step }: Place): void {
  wanted[preview] = { slide, step };
  tell(preview);
}

/** Tells each where to go as soon as it listens. To be called once. */
export function leadPreviews(): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ isReady?: boolean } | null>) => {
    for (const preview of ['now', 'next'] as const) {
      if (data?.isReady === true && source === findFrame(preview)?.contentWindow) tell(preview);
    }
  });
}
