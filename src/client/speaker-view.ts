/** `S` opens the presenter view, in a window that shares nothing with this one: not even a process, so neither waits for the other. */
import { isAlone } from './audience.ts';
import { addressOf } from './pages.ts';
import { reveal } from './reveal.ts';

const keyS = 83;

export function offerSpeakerView(): void {
  if (isAlone) return;
  reveal.addKeyBinding({ keyCode: keyS, key: 'S', description: 'Presenter view' }, () => {
    open(addressOf('presenter'), '_blank', 'noopener');
  });
}
