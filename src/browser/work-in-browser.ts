/** Work in a browser that may end meanwhile, for lack of memory or because somebody ends it. */
import type { Browser } from 'playwright-core';
import { TalkError } from '../errors.ts';

/** What to report as not done if the browser ends. */
export interface Loss {
  /** In words that a reason can follow, such as “The PDF was not printed”. */
  message: string;
  /** The essay, as the user named it, where the work is for one. */
  file?: string;
}

/**
 * Waits for work in a browser, but not for longer than that lives: what Playwright promises may never settle once it is
 * gone, such as a page that was just being opened (1.65), and Node would end without a message.
 * Throws a TalkError where the browser ended, and what the work throws otherwise.
 */
export async function workInBrowser<T>(browser: Browser, loss: Loss, work: () => Promise<T>): Promise<T> {
  const ended = new TalkError({
    message: `${loss.message}: the browser ended while it was at work.`,
    hint: 'Try again; if it ends each time, the machine may lack memory.',
    ...(loss.file !== undefined && { file: loss.file }),
  });
  const end = Promise.withResolvers<never>();
  const leave = () => {
    end.reject(ended);
  };
  browser.once('disconnected', leave);
  if (!browser.isConnected()) leave();
  try {
    return await Promise.race([work(), end.promise]);
  } catch (error) {
    throw browser.isConnected() && !saysThatBrowserEnded(error) ? error : ended;
  } finally {
    browser.off('disconnected', leave);
  }
}

/** Playwright has no class for it, and knows later than its calls that a browser is gone. */
function saysThatBrowserEnded(error: unknown): boolean {
  return (
    !(error instanceof TalkError) &&
    error instanceof Error &&
    /\b(?:closed|crashed|disconnected)\b/i.test(error.message)
  );
}
