/** A picture of every slide, in its final state. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawSlides } from '../print/draw-slides.ts';
import { canvasHeights } from '../talk/talk.ts';
import type { FolderFormat } from './export-format.ts';

export const png: FolderFormat = {
  kind: 'folder',
  async write(loaded, folder, { openBrowser, say }) {
    const { slides, aspect } = loaded.talk;
    say(`Drawing ${String(slides.length)} slides …`);
    const shots = slides.map((slide) => ({ slide, width: 1920, height: canvasHeights[aspect] }));
    const digits = String(slides.length).length;
    let number = 0;
    for await (const picture of drawSlides(await openBrowser(), loaded, shots)) {
      number += 1;
      await writeFile(join(folder, `slide-${String(number).padStart(digits, '0')}.png`), picture);
    }
  },
};
