/** Lets a window show what is drawn, and draw itself. What does that is loaded when it is needed first. */
import { readInk } from '../../show/show-state.ts';
import type { SharedShow } from '../sync/share-show.ts';
import type { OpenInk, Tool } from './open-ink.ts';

/** What ink needs to know of the talk; somebody who only follows changes nothing. */
export type InkShow = Pick<SharedShow, 'state' | 'onChange' | 'change'>;

export interface OfferedInk {
  /** Takes a tool up, or lays it down. */
  toggle: (tool: Tool) => void;
  /** Takes back the last line. */
  unstroke: () => void;
}

export function offerInk(selector: string, show: InkShow): OfferedInk {
  let opened: Promise<OpenInk> | undefined;
  const use = (act: (ink: OpenInk) => void): void => {
    const host = document.querySelector<HTMLElement>(selector);
    if (host === null) return;
    opened ??= import('./open-ink.ts').then(({ openInk }) => openInk(host, show));
    void opened.then(act);
  };
  const follow = (): void => {
    const ink = readInk(show.state);
    const { strokes, dot } = ink;
    if (opened || dot || strokes[0]) {
      use(({ draw }) => {
        draw(ink);
      });
    }
  };
  show.onChange(follow);
  follow();
  return {
    toggle: (tool) => {
      use((ink) => {
        ink.toggle(tool);
      });
    },
    unstroke: () => {
      use((ink) => {
        ink.unstroke();
      });
    },
  };
}
