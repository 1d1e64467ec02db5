import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { listNetworkHosts } from '../../../src/serve/remote/addresses.ts';

function have(address: string, internal = false): NetworkInterfaceInfo {
  const rest = { netmask: '', mac: '', internal, cidr: null };
  return address.includes(':')
    ? { ...rest, address, family: 'IPv6', scopeid: 0 }
    : { ...rest, address, family: 'IPv4' };
}

it('the address of the hall’s network comes first', () => {
  const hosts = listNetworkHosts({
    lo: [have('127.0.0.1', true), have('::1', true)],
    docker0: [have('172.17.0.1')],
    wlan0: [have('fe80::1'), have('fd00::2'), have('192.168.1.7')],
  });
  expect(hosts).toEqual(['192.168.1.7', '[fd00::2]', '172.17.0.1']);
});

it('a machine without a network has none', () => {
  expect(listNetworkHosts({ lo: [have('127.0.0.1', true)] })).toEqual([]);
});
