/** A click with Alt or Ctrl zooms; what does that is loaded with the first one. Two fingers are the browser's own. */
import { isColumn } from './column.ts';
import { reveal } from './reveal.ts';

/** What does something itself when it is clicked: a link opens a new tab. */
const ownsClicks = 'a, button, summary, video, audio';

export function offerZoom(): void {
  document.querySelector('.slides')?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !(event.altKey || event.ctrlKey)) return;
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element) || target.closest(ownsClicks) !== null) return;
    if (isColumn() || reveal.isOverview()) return;
    void import('./zoom.ts').then(({ toggleZoom }) => {
      toggleZoom(target, [clientX, clientY]);
    });
  });
}
