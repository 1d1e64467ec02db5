/** A talk's id, and the name of what is written of it, from the name of its essay's file. */

/** Names that Windows keeps for itself, whatever ending they have. */
const windowsDevice = /^(?<device>con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** What sites call the only post of a folder, also in its languages: `index.md`, `_index.fr.md`. */
const indexName = /^_?index(?=\.|$)/iu;

/** The file's name without folders and ending; of a folder's index the folder's, which says what it is about. */
export function bareName(file: string): string {
  const [name = '', folder = ''] = file.split(/[\\/]/u).reverse();
  const bare = name.replace(/(?<=.)\.[^.]*$/u, '').toWellFormed();
  return /[\p{L}\p{N}]/u.test(folder) ? bare.replace(indexName, () => folder) : bare;
}

/**
 * That name, fit for an address and a folder's name; names that begin with `_` are the site's own.
 */
export function nameTalk(file: string): string {
  const safe = bareName(file)
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[-._]+|[-.]+$/gu, '');
  return safe.replace(windowsDevice, '$<device>-talk') || 'talk';
}
