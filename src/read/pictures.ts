/** Finds the pictures of an essay beside it. What cannot be shown is named, and nothing is fetched. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Fault } from '../errors.ts';
import type { Essay, Picture } from '../essay/essay.ts';
import { findMedium } from '../essay/find-medium.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { locateFile, refuseUnreadable, shorten, type Refusal } from './locate-file.ts';

/** Larger pictures exhaust a browser's memory before they look any better. */
const maxPixels = 100_000_000;
const maxBytes = 64 * 1024 * 1024;

/** image-size's names of the kinds that every browser shows. */
const kinds = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg']);

const noun = 'picture';

/** Look at each picture once, by its address; `file` is the essay. */
export async function findPictures(
  essay: Essay,
  file: string,
): Promise<{ pictures: Map<string, Picture>; warnings: Fault[] }> {
  const pictures = new Map<string, Picture>();
  const warnings: Fault[] = [];
  const folder = await realpath(dirname(resolve(file))).catch(() => undefined);
  for (const [address, line] of pictureAddresses(essay)) {
    const found =
      folder === undefined
        ? refuseUnreadable({ noun, name: shorten(address) })
        : await findPicture(address, folder);
    if ('file' in found) pictures.set(address, found);
    else warnings.push({ ...found, file: essay.file, line });
  }
  return { pictures, warnings };
}

function pictureAddresses(essay: Essay): Map<string, number> {
  const addresses = new Map<string, number>();
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', (image) => {
      const address = findMedium(image) === 'picture' ? image.url : image.data?.poster;
      if (address !== undefined && !addresses.has(address)) {
        addresses.set(address, image.position?.start.line ?? block.line);
      }
    });
  }
  return addresses;
}

async function findPicture(address: string, folder: string): Promise<Picture | Refusal> {
  const name = shorten(address);
  if (address.trim() === '') {
    return {
      message: 'A picture has no address.',
      hint: 'Write the file’s name: ![what it shows](picture.png).',
    };
  }
  if (/^(?:https?:)?\/\//i.test(address) || /^data:/i.test(address)) {
    return {
      message: `The picture ${name} is not shown, since it lies in the network.`,
      hint: 'Save it beside the essay and name it by its file.',
    };
  }
  const located = await locateFile(address, folder, { noun, name });
  return 'path' in located ? measure(located.path, name) : located;
}

async function measure(file: string, name: string): Promise<Picture | Refusal> {
  const notPicture = {
    message: `The picture ${name} cannot be shown: the file holds no picture that browsers know.`,
    hint: 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
  };
  let bytes: Uint8Array;
  try {
    const info = await stat(file);
    if (!info.isFile()) return notPicture;
    if (info.size > maxBytes) {
      return { message: `The picture ${name} is larger than 64 MB.`, hint: 'Save a smaller copy of it.' };
    }
    bytes = await readFile(file);
  } catch {
    return refuseUnreadable({ noun, name });
  }
  const { imageSize } = await import('image-size');
  try {
    const { type, width, height, orientation = 1 } = imageSize(bytes);
    if (type === undefined || !kinds.has(type) || !(width > 0) || !(height > 0)) return notPicture;
    if (width * height > maxPixels) {
      return {
        message: `The picture ${name} claims ${String(width)} × ${String(height)} pixels, more than a browser can hold.`,
        hint: 'Save a smaller copy of it.',
      };
    }
    // EXIF orientations 5 to 8 lie on their side.
    const [across, down] = orientation >= 5 ? [height, width] : [width, height];
    return { file, width: Math.max(1, Math.round(across)), height: Math.max(1, Math.round(down)) };
  } catch {
    return notPicture;
  }
}
