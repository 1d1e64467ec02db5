import { findPage } from '../../essay/dialects/find-player.ts';
import { isRemote } from '../../essay/is-remote.ts';
import type { ShownOf } from '../../talk/shown.ts';
import { findPublished } from '../find-published.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';

/** What would have to be fetched, a frame or a remote film: its title and its address stand on a slide of their own. */
export function claimCard(leaf: Leaf, { settings: { allow, link } }: RuleContext): Piece[] | undefined {
  if (leaf.kind !== 'figure' || leaf.medium === 'picture') return undefined;
  if (leaf.medium !== 'frame' && !isRemote(leaf.source)) return undefined;
  const remote = leaf.source.replace(/^\/\//, 'https://');
  const title = leaf.title === '' ? leaf.alt : leaf.title;
  const published = findPublished(remote, link) ?? remote;
  const address = findPage(published);
  const isFilm = address !== published;
  const medium = leaf.medium === 'frame' ? (isFilm ? 'video' : undefined) : leaf.medium;
  if (address === '' && title === '') return [];
  const shows: ShownOf<'card'> = {
    kind: 'card',
    text: title === '' ? address : title,
    ...(title === '' ? {} : { title }),
    ...(medium !== undefined && { medium }),
    address,
    source: leaf.source,
    ...(leaf.medium === 'frame' && isAllowed(remote, allow) && { frame: new URL(remote).href }),
  };
  return [{ kind: 'slide', layout: 'figure', fit: 'l', shows, says: [], asides: [] }];
}

/** By https, from exactly such a host at its usual port, and without a name and password. */
function isAllowed(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && username === '' && password === '' && hosts.includes(host);
}
