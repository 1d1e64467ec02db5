/**
 * The emptiest pair of pages: each shows one slide of a talk at a time, and a press in one of them, told over a channel,
 * shows the next one in both. No tool that keeps two windows in step can be quicker in the same browser.
 */
import { createServer } from 'node:http';
import { listen } from '../../src/serve/listen.ts';
import type { MadeSlide } from './made-slides.ts';

/** Serves it on this machine; `s` opens the other page. @returns its address, and what ends it */
export async function serveEmptiest(
  slides: readonly MadeSlide[],
): Promise<{ deck: string; close: () => void }> {
  const page = writePage(slides);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  const port = await listen(server, 0);
  return {
    deck: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function writePage(slides: readonly MadeSlide[]): string {
  const sections = slides.map(({ heading, text }) => `<section><h2>${heading}</h2><p>${text}</p></section>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deck</title>
<style>section:not(.present) { display: none }</style></head>
<body>${sections.join('\n')}
<script>
const sections = document.querySelectorAll('section');
const channel = new BroadcastChannel('steps');
let at = 0;
function show(next) {
  sections[at].classList.remove('present');
  sections[next].classList.add('present');
  at = next;
}
show(0);
channel.onmessage = ({ data }) => show(data);
addEventListener('keydown', ({ key }) => {
  if (key === 's') open('/', '_blank', 'noopener');
  if (key !== 'ArrowRight') return;
  channel.postMessage(at + 1);
  show(at + 1);
});
</script></body></html>`;
}
