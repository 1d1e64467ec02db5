/** The deck as pages without any tool: of plain reveal.js, and of nothing but a CSS page a slide, which is the least. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codeToHtml } from 'shiki';
import { deckTitle, type DeckSlide } from './made-deck.ts';
import { writePictures } from './write-decks.ts';

const revealFiles = dirname(createRequire(import.meta.url).resolve('reveal.js'));

export type PlainName = 'reveal.js' | 'bare page';

/** Writes the page with what belongs to it afresh into a folder, its code coloured. */
export async function writePlainPage(
  slides: readonly DeckSlide[],
  name: PlainName,
  folder: string,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'img'), { recursive: true });
  writePictures(slides, join(folder, 'img'));
  const contents = await Promise.all(slides.map(writeSlide));
  if (name === 'reveal.js') cpSync(revealFiles, join(folder, 'reveal'), { recursive: true });
  const page = name === 'reveal.js' ? writeReveal(slides, contents) : writeBare(contents);
  writeFileSync(join(folder, 'index.html'), page);
}

async function writeSlide({ title, bullets, code, picture }: DeckSlide): Promise<string> {
  const list = bullets.map((bullet) => `<li>${bullet}</li>`).join('');
  const coloured =
    code === undefined ? '' : await codeToHtml(code, { lang: 'typescript', theme: 'github-light' });
  const shown =
    picture === undefined
      ? ''
      : `<p><img src="img/${picture.name}" alt="A picture" width="800" height="450"></p>`;
  return `<h2>${title}</h2><ul>${list}</ul>${coloured}${shown}`;
}

const fit = 'img { max-height: 240px; width: auto }';

function writeReveal(slides: readonly DeckSlide[], contents: readonly string[]): string {
  const sections = slides.map(
    ({ notes }, index) => `<section>${contents[index] ?? ''}<aside class="notes">${notes}</aside></section>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${deckTitle}</title>
<link rel="stylesheet" href="reveal/reset.css"><link rel="stylesheet" href="reveal/reveal.css">
<link rel="stylesheet" href="reveal/theme/white.css">
<style>.reveal { font-size: 26px } .reveal pre { font-size: 0.6em } ${fit}</style></head>
<body><div class="reveal"><div class="slides">${sections.join('\n')}</div></div>
<script src="reveal/reveal.js"></script><script src="reveal/plugin/notes.js"></script>
<script>Reveal.initialize({ hash: true, transition: 'none', plugins: [RevealNotes] });</script></body></html>`;
}

function writeBare(contents: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${deckTitle}</title><style>
@page { size: 960px 700px; margin: 0 }
body { margin: 0; font: 26px/1.3 sans-serif }
section { box-sizing: border-box; width: 960px; height: 700px; padding: 40px; overflow: hidden; break-after: page }
pre { font-size: 15px } ${fit}
</style></head><body>${contents.map((content) => `<section>${content}</section>`).join('\n')}</body></html>`;
}
