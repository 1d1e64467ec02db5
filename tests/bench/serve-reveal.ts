/** A plain reveal.js deck with its own speaker view, from reveal.js' npm package, to be measured beside ours. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import type { MadeSlide } from './made-slides.ts';
import { serveDeck, type ServedDeck } from './serve-deck.ts';

const dist = dirname(createRequire(import.meta.url).resolve('reveal.js'));
const types = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

/** Serves it on this machine. */
export function serveReveal(slides: readonly MadeSlide[]): Promise<ServedDeck> {
  const page = writePage(slides);
  return serveDeck((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = types.get(path.slice(path.lastIndexOf('.')));
    if (type === undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    readFile(join(dist, path)).then(
      (bytes) => response.writeHead(200, { 'content-type': type }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
}

function writePage(slides: readonly MadeSlide[]): string {
  const sections = slides.map(
    ({ heading, text }) => `<section><h2>${heading}</h2><aside class="notes">${text}</aside></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deck</title>
<link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="theme/white.css"></head>
<body><div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="reveal.js"></script><script src="plugin/notes.js"></script>
<script>Reveal.initialize({ hash: true, plugins: [RevealNotes] });</script></body></html>`;
}
