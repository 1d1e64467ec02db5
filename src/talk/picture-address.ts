/** Where a talk's pictures stand beside its pages. */
import { createHash } from 'node:crypto';

/** Endings by which hosts tell that a file is a picture, a film or a sound, and nothing that runs. */
const harmless =
  /\.(?:aac|apng|avif|flac|gif|jfif|jpe?g|m4a|m4v|mov|mp3|mp4|oga|ogg|ogv|opus|png|svg|wav|webm|webp)$/i;

/** File systems take names of 255 bytes; a name this long is no longer read by anyone. */
const mostBytes = 120;

/**
 * The address, relative to the deck's page, of the picture that the essay calls `source`: below `media/`, safe in a
 * URL and in any file system, never outside that folder, and different for different sources.
 */
export function pictureAddress(source: string): string {
  const segments = source.replaceAll('\\', '/').split('/');
  const safe = segments.flatMap((segment, index) => {
    if (segment === '' && index === 0 && segments.length > 1) return ['_root'];
    if (segment === '' || segment === '.') return [];
    if (segment === '..') return ['_up'];
    const name = (segment.startsWith('_') ? '_' : '') + escapeSegment(segment);
    return [shortenName(index === segments.length - 1 ? endHarmlessly(name, source) : name)];
  });
  return ['media', ...safe].join('/');
}

/** A file that claims to be a picture is none to a host that sends it as a page, by the end of its name. */
function endHarmlessly(name: string, source: string): string {
  if (harmless.test(name)) return name;
  const own = harmless.exec(source.replace(/[?#].*$/s, ''))?.[0];
  return own === undefined ? name.replace(/\.(?=[^.]*$)/, '~2E') : `${name}~${own}`;
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
