/** Prints the talk's document for paper from the deck. It is loaded when it is asked for, which is seldom. */
import { addressOf, isSingle } from '../pages.ts';
import { unpackPage } from '../single/unpack-page.ts';

/** The frame with the talk's document for paper, once all of it is there; nothing if it cannot be had. */
async function openDocument(): Promise<HTMLIFrameElement | undefined> {
  const frame = document.createElement('iframe');
  frame.className = 'for-paper';
  // Out of sight but not hidden, or it would not be laid out.
  frame.style.cssText = 'position:fixed;inset:100% auto auto 100%;width:1920px;height:1080px;border:0';
  // Not inert: what is hidden when printing begins gets no tags in the PDF.
  frame.tabIndex = -1;
  frame.title = document.title;
  if (isSingle) frame.srcdoc = unpackPage('print')?.documentElement.outerHTML ?? '';
  else frame.src = addressOf('print');
  const isLoaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.querySelector('.for-paper')?.remove();
  document.body.append(frame);
  await isLoaded;
  // What a browser says instead of a page that it cannot have has no pages, or may not be looked into.
  const pages = frame.contentDocument?.querySelector('.pages');
  if (pages === null || pages === undefined) {
    frame.remove();
    return undefined;
  }
  pages.getBoundingClientRect();
  await frame.contentDocument?.fonts.ready;
  return frame;
}

/** Prints it, or the page as it is where that cannot be had. */
export async function printDocument(): Promise<void> {
  const frame = await openDocument();
  const from = frame?.contentWindow ?? window;
  from.addEventListener('afterprint', () => frame?.remove(), { once: true });
  from.print();
}
