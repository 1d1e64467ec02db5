/** Finds the pictures of an essay beside it, with their sizes. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import type { Essay, Picture } from '../essay/essay.ts';
import { findMedium } from '../essay/markdown/find-medium.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { decodeData } from './decode-data.ts';
import { FilterBudget } from './filter-budget.ts';
import { PixelBudget } from './pixel-budget.ts';
import { shorten, type Called, type Refusal, type Around } from './locate-file.ts';
import { lookAtFiles, type NamedFile, type Seen } from './look-at-files.ts';

/** Larger pictures exhaust a browser's memory before they look any better. */
const maxPixels = 100_000_000;
const maxBytes = 64 * 1024 * 1024;
/** A drawing takes some thirty times its size while it is read. */
const maxDrawing = 16 * 1024 * 1024;

/** image-size's names of the kinds that every browser shows. */
const kinds = new Set(['png', 'jpg', 'gif', 'webp', 'avif', 'svg']);

/** An entity that is made of others. */
const nestedEntity = /<!ENTITY\s[^<>]*&[\w.-]+;/;

/** What the pictures of an essay may cost together. */
interface Budget {
  filters: FilterBudget;
  pixels: PixelBudget;
}

/** The pictures and posters that can be shown, by their addresses; `file` is the essay. */
export async function findPictures(
  essay: Essay,
  file: string,
  around?: Around,
): Promise<{ pictures: Map<string, Picture>; warnings: Fault[] }> {
  const budget = {
    filters: new FilterBudget(listPictures(essay).map(({ address }) => shorten(address))),
    pixels: new PixelBudget(),
  };
  const carried = await takeCarried(essay, budget);
  const named = listPictures(essay).filter(({ address }) => !carried.taken.has(address));
  const look = (path: string, bytes: number, called: Called) => lookAtPicture(path, bytes, called, budget);
  const { found, warnings } = await lookAtFiles(named, essay, file, look, around);
  return {
    pictures: new Map([...found, ...carried.pictures]),
    warnings: [...carried.warnings, ...warnings],
  };
}

/** Pictures that the text carries get a short name by which all know them from here on. */
async function takeCarried(
  essay: Essay,
  budget: Budget,
): Promise<{ taken: Set<string>; pictures: Map<string, Picture>; warnings: Fault[] }> {
  const pictures = new Map<string, Picture>();
  const warnings: Fault[] = [];
  const names = new Map<string, string>();
  const lines = new Map(
    listPictures(essay)
      .toReversed()
      .map((named) => [named.address, named.line]),
  );
  for (const [address, line] of lines) {
    const data = decodeData(address);
    if (data === undefined) continue;
    const own = `data:${createHash('sha256').update(data.bytes).digest('hex').slice(0, 16)}${data.ending}`;
    names.set(address, own);
    const seen = await judgePicture(data.bytes, own, shorten(address), budget);
    const place = { file: essay.file, line };
    if (!('file' in seen)) {
      warnings.push({ ...seen, ...place });
      continue;
    }
    pictures.set(own, { instead: data.bytes, ...seen });
    if (seen.remark !== undefined) warnings.push({ ...seen.remark, ...place });
  }
  if (names.size > 0) {
    for (const { node } of listBlocks(essay)) {
      visit(node, 'image', (image) => {
        image.url = names.get(image.url) ?? image.url;
        const poster = names.get(image.data?.poster ?? '');
        if (image.data !== undefined && poster !== undefined) image.data.poster = poster;
      });
    }
  }
  return { taken: new Set(names.values()), pictures, warnings };
}

/** The pictures and posters that it names, whether they are there or not. */
export function listPictures(essay: Essay): NamedFile[] {
  const named: NamedFile[] = [];
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', (image) => {
      const address = findMedium(image) === 'picture' ? image.url : image.data?.poster;
      if (address === undefined) return;
      const line = image.position?.start.line ?? block.line;
      named.push({ address, line, noun: 'picture', example: 'picture.png' });
    });
  }
  return named;
}

async function lookAtPicture(
  file: string,
  size: number,
  { name }: Called,
  budget: Budget,
): Promise<Seen<Picture> | Refusal> {
  if (size === 0) return refuseUnknown(name);
  const isDrawing = isDrawn(file);
  if (size > (isDrawing ? maxDrawing : maxBytes)) {
    const most = isDrawing ? '16 MB' : '64 MB';
    return { message: `The picture ${name} is larger than ${most}.`, hint: 'Save a smaller copy of it.' };
  }
  return judgePicture(await readFile(file), file, name, budget);
}

/**
 * A picture by its bytes.
 * @param file its path, or where it has none, a name that ends as its kind does
 */
async function judgePicture(
  bytes: Uint8Array,
  file: string,
  name: string,
  budget: Budget,
): Promise<Seen<Picture> | Refusal> {
  const isDrawing = isDrawn(file);
  const notPicture = refuseUnknown(name);
  const seen = await measurePicture(bytes);
  if (seen === undefined) return notPicture;
  const { type, width, height, orientation = 1 } = seen;
  if (type === undefined || !kinds.has(type) || !(width > 0) || !(height > 0)) return notPicture;
  // Browsers take a drawing for what its name says, and tell other pictures by their bytes.
  if ((type === 'svg') !== isDrawing) {
    return {
      message: `The picture ${name} cannot be shown: it is ${type === 'svg' ? 'an SVG drawing' : type.toUpperCase()}, and its name says otherwise.`,
      hint: `Let its name end in .${type}.`,
    };
  }
  // Browsers show nothing of a drawing whose entities multiply without end; programs write such of one level only.
  if (type === 'svg' && nestedEntity.test(Buffer.from(bytes).toString('utf8'))) return notPicture;
  if (width * height > maxPixels) {
    return {
      message: `The picture ${name} claims ${String(width)} × ${String(height)} pixels, more than a browser can hold.`,
      hint: 'Save a smaller copy of it.',
    };
  }
  if (!budget.pixels.spend(type, width * height)) {
    return {
      message: `The picture ${name} is not shown: with it the essay’s pictures have more pixels than a browser can print.`,
      hint: 'Save smaller copies of the largest, or photographs as JPEG.',
    };
  }
  const drawing =
    type === 'svg' ? (await import('./clean-svg.ts')).cleanSvg(bytes, budget.filters.mostOf(name)) : {};
  if ('fault' in drawing) {
    return {
      message: `The picture ${name} cannot be shown: ${drawing.fault}.`,
      hint: 'Save it anew in the program that drew it.',
    };
  }
  budget.filters.spend(name, drawing.filters ?? 0);
  // EXIF orientations 5 to 8 lie on their side.
  const [across, down] = orientation >= 5 ? [height, width] : [width, height];
  return {
    file,
    width: Math.max(1, Math.round(across)),
    height: Math.max(1, Math.round(down)),
    ...(drawing.cleaned !== undefined && { instead: drawing.cleaned }),
    ...(drawing.lacksFilters === true && {
      remark: {
        message: `The picture ${name} is shown without its filters, such as blurs and shadows: a browser would draw those of the essay for too long.`,
        hint: 'Give it fewer or smaller ones, or save it as PNG.',
      },
    }),
  };
}

function isDrawn(file: string): boolean {
  return extname(file).toLowerCase() === '.svg';
}

function refuseUnknown(name: string): Refusal {
  return {
    message: `The picture ${name} cannot be shown: the file holds no picture that browsers know.`,
    hint: 'Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.',
  };
}

/** What the file's head says of its kind and size; nothing of what is no picture. */
async function measurePicture(bytes: Uint8Array) {
  const { imageSize } = await import('image-size');
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
