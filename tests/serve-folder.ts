/** A plain host of static files, without a rule of its own. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { mediaType } from '../src/site/media-type.ts';

export interface PlainHost {
  /** The address of the folder, without a final slash. */
  home: string;
  /** The paths that were asked for in vain. */
  missing: string[];
  close: () => void;
}

/** Serves the files of a folder. */
export async function serveFolder(folder: string): Promise<PlainHost> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, { 'content-type': file.endsWith('.html') ? 'text/html' : mediaType(extname(file)) })
          .end(body),
      () => {
        missing.push(path);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${String(port)}`,
    missing,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
