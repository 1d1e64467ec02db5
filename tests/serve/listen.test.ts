import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { listen } from '../../src/serve/listen.ts';

function makeServer() {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  return server;
}

it('a busy port gives way to the next', async () => {
  const port = await listen(makeServer(), 0);
  expect(await listen(makeServer(), port)).toBe(port + 1);
});

it('listens on the loopback address only', async () => {
  const server = makeServer();
  await listen(server, 0);
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
});
