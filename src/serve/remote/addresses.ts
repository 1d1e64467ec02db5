/** The addresses at which this machine is reached. */
import { networkInterfaces } from 'node:os';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Names of interfaces that lead to other programs of this machine, or through a tunnel, and to no phone in the hall. */
const virtual = /^(?:docker|br-|veth|virbr|vmnet|vboxnet|bridge|utun|tun|tap|wg|tailscale|zt)/i;

/**
 * The addresses of this machine as they stand in a URL, most likely first: those of a hall's network are of IPv4. Read
 * anew each time, since a machine may join another network.
 */
export function listNetworkHosts(interfaces = networkInterfaces()): string[] {
  const all = Object.entries(interfaces).flatMap(([name, own = []]) =>
    own
      // What begins with fe80 means another machine on each network, and browsers take no name of the network.
      .filter(({ internal, address }) => !internal && !address.startsWith('fe80'))
      .map(({ address, family }) => ({
        host: family === 'IPv4' ? address : `[${address}]`,
        rank: Number(virtual.test(name)) * 2 + Number(family !== 'IPv4'),
      })),
  );
  return all.toSorted((a, b) => a.rank - b.rank).map(({ host }) => host);
}

/** The name of a Host header without its port. */
export function readHostName(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** Whether a host's name means the machine that it is said on. */
export function isLoopbackHost(name: string): boolean {
  return loopback.has(name);
}

/** Whether somebody who has this address is on this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
}
