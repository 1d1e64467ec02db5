/**
 * The rendered pages of a talk as it is now, so that each is rendered once: a presenter view asks for the small
 * slides twice.
 */
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress, type ResolveOptions, type SiteFile } from '../site/resolve-address.ts';

/** What a page depends on besides its talk and its address. */
export type Reading = Pick<ResolveOptions, 'live' | 'discloses' | 'remote'>;

/** By the talk, which is another object after each change. */
const pages = new WeakMap<LoadedTalk, Map<string, Promise<SiteFile | undefined>>>();

/** A page of this talk, as `resolveAddress` gives it; nothing if it has none at this path. */
export function resolvePage(
  loaded: LoadedTalk,
  path: string,
  reading: Reading,
): Promise<SiteFile | undefined> {
  const own = pages.get(loaded) ?? new Map<string, Promise<SiteFile | undefined>>();
  pages.set(loaded, own);
  const key = JSON.stringify([path, reading]);
  const known = own.get(key);
  if (known !== undefined) return known;
  const page = resolveAddress([loaded], path, reading);
  own.set(key, page);
  page.catch(() => own.delete(key));
  return page;
}
