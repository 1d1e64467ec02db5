/** A talk's id, from the name of its essay's file. */

/** Names that Windows keeps for itself, whatever ending they have. */
const windowsDevice = /^(?<device>con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * The file's name without folders and ending, fit for an address and a folder's name; names that begin with `_` are the
 * site's own.
 */
export function nameTalk(file: string): string {
  const name = file.split(/[\\/]/u).at(-1) ?? '';
  const bare = name.replace(/(?<=.)\.[^.]*$/u, '').toWellFormed();
  const safe = bare.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-.]+$/gu, '');
  return safe.replace(windowsDevice, '$<device>-talk') || 'talk';
}
