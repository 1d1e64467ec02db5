/** Serves a built site as a plain host would, uncompressed, and tells what was asked for. */
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { listen } from '../../../src/serve/listen.ts';

const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript'],
  ['.mjs', 'text/javascript'],
  ['.css', 'text/css'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
]);

export interface ServedFolder {
  origin: string;
  /** The files that were sent, in order. */
  sent: string[];
  close: () => void;
}

/** @param isOnePage whether addresses that name no file get the first page, as an application of one page expects */
export async function serveFolder(folder: string, isOnePage = false): Promise<ServedFolder> {
  const sent: string[] = [];

  async function find(path: string): Promise<string> {
    const file = join(folder, normalize(decodeURIComponent(path)));
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory() === true) return join(file, 'index.html');
    return found === undefined && isOnePage && extname(file) === '' ? join(folder, 'index.html') : file;
  }

  const server = createServer((request, response) => {
    find(new URL(request.url ?? '/', 'http://localhost').pathname)
      .then(async (file) => {
        const bytes = await readFile(file);
        sent.push(file);
        const type = types.get(extname(file)) ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(bytes);
      })
      .catch(() => response.writeHead(404).end());
  });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
