/** `S` opens the presenter view, in a window of its own that is found again by its name. */
import { isAlone } from './audience.ts';
import { addressOf } from './pages.ts';
import { isPreview } from './preview.ts';
import { reveal } from './reveal.ts';

const keyS = 83;

export function offerSpeakerView(): void {
  if (isPreview || isAlone) return;
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Presenter view' }, () => {
    open(addressOf('presenter'), `lectern ${location.pathname}`);
  });
}
