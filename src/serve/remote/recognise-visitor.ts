/** Tells who sent a request: the speaker, or somebody on the same network, who may see the deck. */
import type { IncomingMessage } from 'node:http';
import type { Visitor } from '../../site/resolve-address.ts';
import { isLoopbackAddress, isLoopbackHost, listNetworkHosts, readHostName } from './addresses.ts';

/** Why a request is not answered as it wants, in a few words. */
export interface Refusal {
  status: number;
  reason: string;
}

export type Asked = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined } };

/**
 * The visitor, or why there is none. A foreign Host means that another site's name leads here (DNS rebinding), a foreign
 * Origin that another site's page asks. This machine is told by the address that it comes from and the one that it asks.
 */
export function recogniseVisitor(
  { headers, socket }: Asked,
  hasSession: (cookies: string) => boolean,
  networkHosts: () => readonly string[] = listNetworkHosts,
): Visitor | Refusal {
  const name = readHostName(headers.host);
  const isHere = isLoopbackHost(name);
  if (!isHere && !networkHosts().includes(name)) return { status: 421, reason: 'foreign host' };
  if (headers.origin !== undefined && headers.origin !== `http://${String(headers.host)}`) {
    return { status: 403, reason: 'foreign origin' };
  }
  if (isHere && isLoopbackAddress(socket.remoteAddress)) return 'speaker';
  return hasSession(headers.cookie ?? '') ? 'speaker' : 'audience';
}
