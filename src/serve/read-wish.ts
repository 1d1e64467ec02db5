/** What a request asks for. */
import type { IncomingMessage } from 'node:http';
import type { LoadedTalk } from '../site/load-talks.ts';

export interface Wish {
  /** The path, decoded. */
  path: string;
  /** The talk that it belongs to. */
  loaded?: LoadedTalk;
  /** The path below the talk's deck, such as `presenter/`; nothing where the path is no talk's. */
  rest?: string;
}

export function readWish({ url = '/' }: IncomingMessage, talks: readonly LoadedTalk[]): Wish {
  const path = readPath(url);
  const loaded = talks.find(({ talk }) => path.startsWith(`/${talk.id}/`));
  return loaded === undefined ? { path } : { path, loaded, rest: path.slice(loaded.talk.id.length + 2) };
}

/** Only what begins at the root: a whole address, as proxies are asked for, may name another host than the header. */
function readPath(url: string): string {
  if (!/^\/(?!\/)/.test(url)) return '/not-an-address';
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return '/not-an-address';
  }
}
