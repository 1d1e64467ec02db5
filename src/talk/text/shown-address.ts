/** Letters of an address that somebody in a hall still reads. */
const longestShown = 72;

/**
 * An address as people read it: without what every address has; of a long one the host, and what it ends with.
 * @param longest letters that it may have
 */
export function shownAddress(address: string, longest = longestShown): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  if (bare.length <= longest) return bare;
  const page = bare.replace(/[?#].*$/su, '').replace(/\/$/, '');
  if (page.length <= longest) return page;
  const [host = '', ...path] = page.split('/');
  const last = path.at(-1) ?? '';
  return host.length + last.length <= longest ? `${host}/…/${last}` : `${host.slice(0, longest)}/…`;
}

/** An address in parts, between which a line may be broken. */
export function addressParts(address: string): string[] {
  return address.split(/(?<=[/?&])/u);
}
