/** Finds the films and sounds of an essay beside it. What lies in the network is left there. */
import { open, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import type { Fault } from '../errors.ts';
import type { Essay, Film } from '../essay/essay.ts';
import { findMedium } from '../essay/find-medium.ts';
import { isRemote } from '../essay/is-remote.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { locateFile, refuseUnreadable, shorten, type Refusal } from './locate-file.ts';

/** How files begin that browsers play: WebM, Ogg, WAV, FLAC, MP3 with its tags; MP4 and its kin say so after their length. */
const beginnings = ['\x1aE\xdf\xa3', 'OggS', 'RIFF', 'fLaC', 'ID3'];
/** A frame of MP3 or AAC without anything before it. */
const bareFrame = /^\xff[\xe0-\xff]/;

function isPlayable(start: string): boolean {
  return (
    beginnings.some((beginning) => start.startsWith(beginning)) ||
    start.slice(4, 8) === 'ftyp' ||
    bareFrame.test(start)
  );
}

/** Look at each film once, by its address; `file` is the essay. */
export async function findFilms(
  essay: Essay,
  file: string,
): Promise<{ films: Map<string, Film>; warnings: Fault[] }> {
  const films = new Map<string, Film>();
  const warnings: Fault[] = [];
  const folder = await realpath(dirname(resolve(file))).catch(() => undefined);
  for (const [address, { line, noun }] of filmAddresses(essay)) {
    const called = { noun, name: shorten(address) };
    const found = folder === undefined ? refuseUnreadable(called) : await findFilm(address, folder, called);
    if ('file' in found) films.set(address, found);
    else warnings.push({ ...found, file: essay.file, line });
  }
  return { films, warnings };
}

function filmAddresses(essay: Essay): Map<string, { line: number; noun: string }> {
  const addresses = new Map<string, { line: number; noun: string }>();
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', (image) => {
      const medium = findMedium(image);
      if ((medium !== 'video' && medium !== 'audio') || isRemote(image.url)) return;
      if (addresses.has(image.url)) return;
      const line = image.position?.start.line ?? block.line;
      addresses.set(image.url, { line, noun: medium === 'video' ? 'film' : 'sound' });
    });
  }
  return addresses;
}

async function findFilm(
  address: string,
  folder: string,
  called: { noun: string; name: string },
): Promise<Film | Refusal> {
  if (address.trim() === '') {
    return {
      message: `A ${called.noun} has no address.`,
      hint: 'Write the file’s name: ![what it shows](film.mp4).',
    };
  }
  const located = await locateFile(address, folder, called);
  if (!('path' in located)) return located;
  try {
    if (isPlayable(await readStart(located.path))) return { file: located.path };
  } catch {
    return refuseUnreadable(called);
  }
  return {
    message: `The ${called.noun} ${called.name} cannot be played: the file holds nothing that browsers play.`,
    hint: 'Save it as MP4, WebM, Ogg, MP3, WAV or FLAC.',
  };
}

/** The first twelve bytes of a file; nothing of what is none, such as a pipe, which would be waited for. */
async function readStart(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) return '';
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
