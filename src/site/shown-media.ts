/** Which pictures and films of this machine have an address: those that a talk shows, and no others. */
import { readFile } from 'node:fs/promises';
import type { Essay } from '../essay/essay.ts';
import type { Talk } from '../talk/talk.ts';

/** A talk, and what its slides need of the essay: data that can be handed to another thread. */
export interface ShownTalk {
  essay: Pick<Essay, 'file' | 'settings' | 'style' | 'pictures' | 'films' | 'drawings'>;
  talk: Talk;
}

/** A file that a talk shows. */
export interface ShownFile {
  /** Absolute path. */
  file: string;
  /** Whether it is played: films are large, and are read in parts. */
  isFilm: boolean;
  /** What is handed out in its place. */
  instead?: string | Uint8Array;
}

/** A picture or a short film as it is handed out. Throws what goes wrong when it is read. */
export async function readMedium({
  file,
  instead,
}: Pick<ShownFile, 'file' | 'instead'>): Promise<Uint8Array> {
  return instead === undefined ? readFile(file) : Buffer.from(instead);
}

/** Asked for again at each file that is handed out. */
const known = new WeakMap<ShownTalk, ReadonlyMap<string, ShownFile>>();

/** The pictures and films that a talk shows, by their address relative to the deck's page, decoded. */
export function shownMedia(shown: ShownTalk): ReadonlyMap<string, ShownFile> {
  const media = known.get(shown) ?? listMedia(shown);
  known.set(shown, media);
  return media;
}

function listMedia({ essay, talk }: ShownTalk): Map<string, ShownFile> {
  const files = new Map<string, ShownFile>();
  const add = (src: string, found: Omit<ShownFile, 'isFilm'> | undefined, isFilm: boolean) => {
    if (found === undefined) return;
    const { file, instead } = found;
    files.set(decodeURIComponent(src), { file, isFilm, ...(instead !== undefined && { instead }) });
  };
  for (const { shows } of [...talk.slides, ...talk.backup].flatMap(({ steps }) => steps)) {
    if (shows.kind === 'figure' && shows.src !== undefined) {
      add(shows.src, essay.pictures.get(shows.source), false);
    } else if (shows.kind === 'film') {
      add(shows.src, essay.films.get(shows.source), true);
      if (shows.poster !== undefined) {
        add(shows.poster.src, essay.pictures.get(shows.poster.source), false);
      }
    }
  }
  return files;
}
