import { createServer, type RequestListener } from 'node:http';
import { listen } from '../../src/serve/listen.ts';

/** A deck that this machine serves to be measured. */
export interface ServedDeck {
  /** Its address. */
  deck: string;
  close: () => void;
}

/** Serves a deck at a free port of this machine. */
export async function serveDeck(answer: RequestListener): Promise<ServedDeck> {
  const server = createServer(answer);
  const port = await listen(server, 0);
  return {
    deck: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
