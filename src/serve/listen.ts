/** Finds a port that is free. */
import type { Server } from 'node:http';
import { codeOf } from '../errors.ts';

const tries = 20;

/**
 * Listens at this port or the next that is free, and gives the port.
 * @param isOpen whether other machines reach it; else it is heard on the loopback address only
 */
export async function listen(server: Server, port: number, isOpen = false): Promise<number> {
  for (let next = port; ; next += 1) {
    try {
      return await listenAt(server, next, isOpen ? undefined : '127.0.0.1');
    } catch (error) {
      const busy = codeOf(error) === 'EADDRINUSE';
      if (!busy || next === port + tries || next === 65_535) throw error;
    }
  }
}

function listenAt(server: Server, port: number, host: string | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
