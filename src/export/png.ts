/** A picture of every slide, in its final state. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TalkError } from '../errors.ts';
import { drawSlides } from '../print/draw-slides.ts';
import { canvasHeights } from '../talk/talk.ts';
import type { FolderFormat } from './export-format.ts';

/** More than a day of talks has; they would take minutes. */
const mostSlides = 250;

export const png: FolderFormat = {
  kind: 'folder',
  async write(loaded, folder, { openBrowser, say }) {
    const { slides, aspect } = loaded.talk;
    if (slides.length > mostSlides) {
      throw new TalkError({
        message: `The talk has ${slides.length.toLocaleString('en')} slides, and pictures are drawn of ${String(mostSlides)} at most.`,
        hint: 'Part the essay into several, or let --minutes choose what stays.',
        file: loaded.essay.file,
      });
    }
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
