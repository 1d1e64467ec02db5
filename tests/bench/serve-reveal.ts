/** A plain reveal.js deck with its own speaker view, from reveal.js' npm package, to be measured beside ours. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { listen } from '../../src/serve/listen.ts';
import type { MadeSlide } from './made-slides.ts';

const dist = dirname(createRequire(import.meta.url).resolve('reveal.js'));
const types = new Map([
  ['.js', 'text/javascript'],
  ['.css', 'text/css'],
]);

/** Serves it on this machine. @returns its address, and what ends it */
export async function serveReveal(
  slides: readonly MadeSlide[],
): Promise<{ deck: string; close: () => void }> {
  const page = writePage(slides);
  const server = createServer((request, response) => {
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
  const sections = slides.map(
    ({ heading, text }) => `<section><h2>${heading}</h2><aside class="notes">${text}</aside></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deck</title>
<link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="theme/white.css"></head>
<body><div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="reveal.js"></script><script src="plugin/notes.js"></script>
<script>Reveal.initialize({ hash: true, plugins: [RevealNotes] });</script></body></html>`;
}
