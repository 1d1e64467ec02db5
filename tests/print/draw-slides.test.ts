import { imageSize } from 'image-size';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../src/browser/install-chromium.ts';
import { launchChromium } from '../../src/browser/launch-chromium.ts';
import { drawPieces, drawSlides, type Shot } from '../../src/print/draw-slides.ts';
import { loadedTalk, slide, talkOf, words } from './small-talk.ts';

const title = slide('title', 'title', [words('How tides work')]);
const question = slide('why', 'question', [words('Why twice a day?')]);
const talk = talkOf([title, question], { theme: 'stage', mode: 'dark' });

describe('drawSlides', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium(await ensureChromium(console.error));
  });
  afterAll(() => browser.close());

  async function draw(shots: readonly Shot[], of = talk): Promise<Uint8Array[]> {
    const pictures: Uint8Array[] = [];
    for await (const png of drawSlides(browser, loadedTalk(of), shots)) pictures.push(png);
    return pictures;
  }

  /** Colours at places of a picture, given in shares of its width and height. */
  async function readColours(png: Uint8Array, places: [x: number, y: number][]): Promise<string[]> {
    const page = await browser.newPage();
    await page.setContent(`<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`);
    const colours = await page.evaluate(async (wanted) => {
      const [image] = document.images;
      if (image === undefined) return [];
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return wanted.map(([x, y]) => {
        const at = [Math.floor(x * canvas.width), Math.floor(y * canvas.height)] as const;
        return (
          context
            ?.getImageData(...at, 1, 1)
            .data.slice(0, 3)
            .join() ?? ''
        );
      });
    }, places);
    await page.close();
    return colours;
  }

  it('draws slides in their sizes, in the deck’s colours, those of another shape on their own ground', async () => {
    const [card, square] = await draw([
      { slide: title, width: 1200, height: 630 },
      { slide: question, width: 400, height: 400 },
    ]);
    if (card === undefined || square === undefined) throw new Error('No picture was drawn.');
    expect(imageSize(card)).toMatchObject({ type: 'png', width: 1200, height: 630 });
    expect(imageSize(square)).toMatchObject({ type: 'png', width: 400, height: 400 });
    const black = '0,0,0';
    expect(await readColours(card, [[0, 0], [0.999, 0.999]])).toEqual([black, black]); // prettier-ignore
    const yellow = '255,212,0';
    expect(await readColours(square, [[0.5, 0.05], [0.5, 0.95], [0.02, 0.5]])).toEqual([yellow, yellow, yellow]); // prettier-ignore
  });

  it('draws the same slide as the same bytes', async () => {
    const shot = { slide: title, width: 480, height: 270 };
    const [first, second] = await draw([shot, shot]);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
  });

  it('draws slides of a talk so long that the browser gets it in parts', async () => {
    const many = Array.from({ length: 201 }, (_, at) =>
      slide(String(at), at === 200 ? 'question' : 'title', [words('How tides work')]),
    );
    const shots = many.map((each) => ({ slide: each, width: 48, height: 27 }));
    const drawn = await draw(shots, talkOf(many, { theme: 'stage', mode: 'dark' }));
    expect(drawn).toHaveLength(201);
    expect(await readColours(drawn[199] ?? new Uint8Array(), [[0.99, 0.02]])).toEqual(['0,0,0']);
    expect(await readColours(drawn[200] ?? new Uint8Array(), [[0.99, 0.02]])).toEqual(['255,212,0']);
  });

  it('leaves undrawn what would take minutes', async () => {
    const pieces = Array.from({ length: 10 }, () => ({ slide: title, selector: '*' }));
    let drawn = 0;
    for await (const piece of drawPieces(browser, loadedTalk(talk), pieces, 40_000_000)) {
      if (piece !== undefined) drawn += 1;
    }
    expect(drawn).toBeGreaterThan(2);
    expect(drawn).toBeLessThan(10);
  });
});
