/** Where a talk's pictures stand beside its pages. */
import { createHash } from 'node:crypto';

/** Endings by which hosts tell that a file is a picture, a film or a sound, and nothing that runs. */
const harmless =
  /\.(?:aac|apng|avif|flac|gif|jfif|jpe?g|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|png|svg|wav|webm|webp)$/i;

/** The longest file name, in bytes; file systems take 255. */
const mostBytes = 120;

/**
 * The address, relative to the deck's page, of the picture that the essay calls `source`: below `media/`, safe in a
 * URL and in any file system, never outside that folder, and different for different sources.
 */
export function pictureAddress(source: string): string {
  const segments = source
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment, index, all) => (segment === '' ? index === 0 && all.length > 1 : segment !== '.'));
  const safe = segments.map((segment, index) => {
    if (segment === '') return '_root';
    if (segment === '..') return '_up';
    const name = (segment.startsWith('_') ? '_' : '') + escapeSegment(segment);
    return shortenName(index === segments.length - 1 ? nameFile(name, source) : nameFolder(name));
  });
  return ['media', ...safe].join('/');
}

/**
 * A file that claims to be a picture is none to a host that sends it as a page, by the end of its name. No file has the
 * name of a folder, as “a.png” and the first part of “a.png/../a.png” would have.
 */
function nameFile(name: string, source: string): string {
  if (harmless.test(name)) return name;
  const own = harmless.exec(source.replace(/[?#].*$/s, ''))?.[0];
  if (own !== undefined) return `${name}~${own}`;
  return name.includes('.') ? name.replace(/\.(?=[^.]*$)/, '~2E') : `${name}~`;
}

function nameFolder(name: string): string {
  return harmless.test(name) ? name.replace(/\.(?=[^.]*$)/, '~2E') : name;
}

/** Bytes outside letters, digits, `-`, `.` and `_` become `~` and two hexadecimal digits. */
function escapeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed())
    .replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '~');
}

/** A long name becomes its hash, the ending kept; `~~` stands in no escaped name. */
function shortenName(name: string): string {
  if (name.length <= mostBytes) return name;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `~~${hash}${/\.[a-z\d]{1,8}$/i.exec(name)?.[0] ?? ''}`;
}
