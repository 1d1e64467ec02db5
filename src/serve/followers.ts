/** Open decks that follow their essay, told over server-sent events. */
import type { ServerResponse } from 'node:http';

/** What can happen to an essay that is being presented. */
export type LiveEvent = 'change' | 'fault';

export interface Followers {
  /** Keeps this response open as a stream of a talk's events. */
  follow: (talk: string, response: ServerResponse) => void;
  tell: (talk: string, event: LiveEvent, text: string) => void;
  disconnect: () => void;
}

export function followers(): Followers {
  const open = new Map<ServerResponse, string>();
  return {
    follow(talk, response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      open.set(response, talk);
      response.on('close', () => open.delete(response));
    },
    tell(talk, event, text) {
      const data = text.replaceAll('\n', '\ndata: ');
      for (const [response, followed] of open) {
        if (followed === talk) response.write(`event: ${event}\ndata: ${data}\n\n`);
      }
    },
    disconnect() {
      for (const response of open.keys()) response.end();
    },
  };
}
