/** Whether an image node is a picture, a film, a sound or a frame, since Markdown writes all of them alike. */
import type { Image } from 'mdast';

export type Medium = 'picture' | 'video' | 'audio' | 'frame';

declare module 'mdast' {
  interface ImageData {
    /** The kind that the essay's HTML says; the file's ending tells it if this is absent. */
    medium?: Medium;
    /** The address of the picture that stands for a film until it plays. */
    poster?: string;
    /** Whether the film shall start by itself, without a sound. */
    autoplay?: true;
    /** Whether it begins again at its end. */
    loop?: true;
  }
}

const endings: readonly [Medium, RegExp][] = [
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/i],
  ['audio', /\.(?:mp3|m4a|ogg|oga|opus|wav|flac|aac)$/i],
];

/** The medium that an address names by its file's ending; query and fragment don't count. */
export function mediumOfAddress(address: string): Medium {
  const path = address.replace(/[?#].*$/s, '').trim();
  return endings.find(([, ending]) => ending.test(path))?.[0] ?? 'picture';
}

/** The medium of an image. */
export function findMedium({ url, data }: Pick<Image, 'url' | 'data'>): Medium {
  return data?.medium ?? mediumOfAddress(url);
}
