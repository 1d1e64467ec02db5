/** Finds the films and sounds of an essay beside it. What lies in the network is left there. */
import { open } from 'node:fs/promises';
import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import type { Essay, Film } from '../essay/essay.ts';
import { findMedium } from '../essay/markdown/find-medium.ts';
import { isRemote } from '../essay/is-remote.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import type { Around, Called, Refusal } from './locate-file.ts';
import { lookAtFiles, type NamedFile } from './look-at-files.ts';

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

/** The films and sounds that can be played, by their addresses; `file` is the essay. */
export async function findFilms(
  essay: Essay,
  file: string,
  around?: Around,
): Promise<{ films: Map<string, Film>; warnings: Fault[] }> {
  const { found, warnings } = await lookAtFiles(listFilms(essay), essay, file, lookAtFilm, around);
  return { films: found, warnings };
}

/** The films and sounds that it names and that do not lie in the network, whether they are there or not. */
export function listFilms(essay: Essay): NamedFile[] {
  const named: NamedFile[] = [];
  for (const block of listBlocks(essay)) {
    visit(block.node, 'image', (image) => {
      const medium = findMedium(image);
      if ((medium !== 'video' && medium !== 'audio') || isRemote(image.url)) return;
      const line = image.position?.start.line ?? block.line;
      const noun = medium === 'video' ? 'film' : 'sound';
      named.push({ address: image.url, line, noun, example: 'film.mp4' });
    });
  }
  return named;
}

async function lookAtFilm(file: string, size: number, { noun, name }: Called): Promise<Film | Refusal> {
  if (size > 0 && isPlayable(await readStart(file))) return { file };
  return {
    message: `The ${noun} ${name} cannot be played: the file holds nothing that browsers play.`,
    hint: 'Save it as MP4, WebM, Ogg, MP3, WAV or FLAC.',
  };
}

/** The first twelve bytes of a file. */
async function readStart(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(12), 0, 12, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
