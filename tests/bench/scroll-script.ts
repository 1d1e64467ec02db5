/** How smoothly the script of a long talk moves in the presenter view. */
import type { Page } from 'playwright-core';

export interface Smoothness {
  /** Frames in each second while it is scrolled. */
  frames: number;
  /** The longest time between two of them, in milliseconds. */
  longest: number;
}

/** Scrolls the script from its beginning to its end, a wheel's turn a frame. */
export async function scrollScript(page: Page): Promise<Smoothness> {
  return page.evaluate(async () => {
    const script = document.querySelector('.speech');
    if (script === null) throw new Error('There is no script.');
    const step = Math.max(20, (script.scrollHeight - script.clientHeight) / 300);
    const times: number[] = [];
    await new Promise<void>((resolve) => {
      const frame = (time: number): void => {
        times.push(time);
        const before = script.scrollTop;
        script.scrollTop += step;
        if (script.scrollTop === before && times.length > 1) resolve();
        else requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time));
    const total = gaps.reduce((sum, gap) => sum + gap, 0);
    return { frames: (gaps.length * 1000) / total, longest: Math.max(...gaps) };
  });
}
