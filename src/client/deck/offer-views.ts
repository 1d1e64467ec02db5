/** `S` opens the presenter view, or calls for the one that is open; `E` the essay, at the paragraph that the slide comes from. */
import { isAlone } from '../audience.ts';
import { reveal } from './reveal.ts';

const actions = { 69: 'openEssay', 83: 'callView' } as const;

export function offerViews(): void {
  if (isAlone) return;
  for (const [key, action] of Object.entries(actions)) {
    reveal.addKeyBinding(Number(key), () => {
      void import('./open-view.ts').then((views) => {
        views[action]();
      });
    });
  }
}
