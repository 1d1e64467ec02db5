/**
 * The emptiest pair of pages: each shows one slide of a talk at a time, and a press in one of them, told over a channel,
 * shows the next one in both. No tool that keeps two windows in step can be quicker in the same browser.
 */
import type { MadeSlide } from './made-slides.ts';
import { serveDeck, type ServedDeck } from './serve-deck.ts';

/** Serves it on this machine; `s` opens the other page. */
export function serveEmptiest(slides: readonly MadeSlide[]): Promise<ServedDeck> {
  const page = writePage(slides);
  return serveDeck((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
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
