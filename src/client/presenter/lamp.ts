/** Whether the big screen is there. */
import type { SharedShow } from '../sync/share-show.ts';
import { say, write } from './words.ts';

/** Lights the lamp, now and whenever a deck comes or goes. */
export function lightLamp(show: SharedShow): void {
  let wasSeen = false;
  const light = (): void => {
    const isSeen = show.sees('deck');
    wasSeen ||= isSeen;
    const unseen = wasSeen ? 'lost' : 'waiting';
    const lamp = isSeen ? 'seen' : unseen;
    document.querySelector('.lamp')?.setAttribute('data-lamp', lamp);
    write('lamp', say(lamp));
  };
  show.onPresence(light);
  light();
}
