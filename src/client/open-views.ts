/**
 * `S` opens the presenter view, in a window that shares nothing with this one: not even a process, so neither waits for the
 * other. `E` opens the essay so, at the paragraph that the slide comes from.
 */
import { slideAddress } from '../talk/article.ts';
import { isAlone } from './audience.ts';
import { addressOf } from './pages.ts';
import { readPlace } from './place.ts';
import { reveal } from './reveal.ts';

const [keyE, keyS] = [69, 83] as const;

export function offerViews(): void {
  if (isAlone) return;
  offer(keyS, () => addressOf('presenter'));
  offer(keyE, () => `${addressOf('essay')}#${slideAddress(encodeURIComponent(readPlace().slide))}`);
}

function offer(key: number, find: () => string): void {
  reveal.addKeyBinding(key, () => {
    open(find(), '_blank', 'noopener');
  });
}
