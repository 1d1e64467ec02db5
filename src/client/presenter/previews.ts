/** The two small decks: they go where they are told to, once they are there. */
import { afterPaint } from '../after-paint.ts';
import type { Place } from '../../show/show-state.ts';

type Preview = 'now' | 'next';

const wanted: Partial<Record<Preview, Place>> = {};

function findFrame(preview: Preview): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>(`iframe[data-preview="${preview}"]`);
}

function tell(preview: Preview): void {
  const place = wanted[preview];
  if (place !== undefined) findFrame(preview)?.contentWindow?.postMessage({ place }, '*');
}

/** Shows a place in one of them: what comes next only after what is there now has been painted, on every screen. */
export function showPreview(preview: Preview, { slide, step }: Place): void {
  wanted[preview] = { slide, step };
  if (preview === 'now') tell(preview);
  else
    afterPaint(() => {
      tell(preview);
    });
}

/** Tells each where to go as soon as it listens. To be called once. */
export function leadPreviews(): void {
  addEventListener('message', ({ source, data }: MessageEvent<{ isReady?: boolean } | null>) => {
    for (const preview of ['now', 'next'] as const) {
      if (data?.isReady === true && source === findFrame(preview)?.contentWindow) tell(preview);
    }
  });
}
