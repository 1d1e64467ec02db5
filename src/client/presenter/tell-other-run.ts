/**
 * Two windows that know nothing of each other may each begin the talk; when they meet, the later run counts as a whole.
 * The view whose run is lost says so, and can have it back.
 */
import { isBegun } from '../../show/show-state.ts';
import type { SharedShow } from '../sync/share-show.ts';
import { notify } from './notice.ts';
import { say } from './words.ts';

/** To be called once, when the view is ready: a run that is met before that is simply joined. */
export function tellOtherRun(show: SharedShow): void {
  let before = show.state;
  show.onChange((state, isOwn) => {
    const lost = before;
    before = state;
    if (isOwn || !isBegun(lost) || lost.run.by === state.run.by) return;
    const { slide, step, black, timer, skipped } = lost;
    notify(say('otherRun'), () => {
      show.begin({ slide, step, black, timer, skipped });
    });
  });
}
