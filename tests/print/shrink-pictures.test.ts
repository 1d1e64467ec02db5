import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../../src/print/pdf-objects.ts';
import { printTalk } from '../../src/print/print-talk.ts';
import type { PaperDocument } from '../../src/talk/paper-document.ts';
import { loadedTalk, slide, talkOf } from './small-talk.ts';

/** A PNG of this many pixels, half transparent. */
function png(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(name), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = deflateSync(
    Buffer.alloc((4 * width + 1) * height).map((_, at) => (at % (4 * width + 1) === 0 ? 0 : 128)),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** The widths of the pictures in a PDF of a slide with this picture, and of what makes them transparent. */
async function printWidths(picture: Uint8Array, [width, height]: [number, number], document: PaperDocument) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  const [file, pdf] = [join(folder, 'sea.png'), join(folder, 'talk.pdf')];
  writeFileSync(file, picture);
  const figure = {
    kind: 'figure' as const,
    text: '',
    alt: 'The sea',
    source: 'sea.png',
    src: 'media/sea.png',
    width,
    height,
  };
  const loaded = loadedTalk(talkOf([slide('sea', 'figure', [figure])]), { 'sea.png': file });
  expect(await printTalk(loaded, pdf, { backup: false, document }, () => undefined)).toBeUndefined();
  const bytes = readFileSync(pdf);
  expect(openPdf(bytes).listPages()).toHaveLength(1);
  const images = bytes.toString('latin1').matchAll(/<<[^<>]*\/Subtype \/Image[^<>]*>>/g);
  return Array.from(images, ([image]) => Number(/\/Width (\d+)/.exec(image)?.[1])).sort((a, b) => a - b);
}

describe('a picture in a PDF', () => {
  it('has the pixels that its place on the slide needs where it has far more, and is as transparent', async () => {
    // The place is 1,067 px wide.
    expect(await printWidths(png(4000, 3000), [4000, 3000], { kind: 'slides' })).toEqual([2134, 2134]);
  });

  it('has fewer on a handout, where slides are small', async () => {
    const [width = 0] = await printWidths(png(4000, 3000), [4000, 3000], { kind: 'handout', paper: 'a4' });
    expect(width).toBeGreaterThan(400);
    expect(width).toBeLessThan(1600);
  });

  it('has all its pixels where they are few more', async () => {
    expect(await printWidths(png(2800, 2100), [2800, 2100], { kind: 'slides' })).toEqual([2800, 2800]);
  });
});
