/** Opens a presentation to the network: everybody sees the deck, and who was invited is the speaker there too. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { renderSVG } from 'uqr';
import type { LoadedTalk } from '../../site/load-talks.ts';
import type { Visitor } from '../../site/resolve-address.ts';
import { readWish, type Wish } from '../read-wish.ts';
import { respond } from '../respond.ts';
import { acceptSockets } from './accept-sockets.ts';
import { listNetworkHosts } from './addresses.ts';
import { keepInvitations } from './invitations.ts';
import { isOfDeck } from './is-of-deck.ts';
import { recogniseVisitor, type Refusal } from './recognise-visitor.ts';
import { keepSessions } from './sessions.ts';
import { openHub, type ShowHub } from './show-hub.ts';

export interface RemoteOptions {
  /** The talks as they are now. */
  talks: readonly LoadedTalk[];
  /** Receives lines about what was refused, to whom and why. */
  log: (line: string) => void;
}

export interface Remote {
  /** The visitor; or nothing, and the request is answered and logged. */
  admit: (request: IncomingMessage, response: ServerResponse, wish: Wish) => Visitor | undefined;
  /** Answers what is asked of the remote itself; false if the request is for something else. */
  answer: (request: IncomingMessage, response: ServerResponse, wish: Wish) => Promise<boolean>;
  /** Takes the server's WebSocket connections. */
  accept: (server: Server) => void;
  /** A new address that lets one device in, once; nothing where this machine is in no network. */
  invite: (talk: string, port: number) => string | undefined;
  close: () => void;
}

/** Characters of a body that may be a secret. */
const longestSecret = 100;

export async function openRemote({ talks, log }: RemoteOptions): Promise<Remote> {
  const sessions = await keepSessions();
  const invitations = keepInvitations();
  const sockets = acceptSockets();
  const hubs = new Map<string, ShowHub>();

  function recognise(request: IncomingMessage, { loaded }: Wish): Visitor | Refusal {
    return recogniseVisitor(
      request,
      (cookies) => loaded !== undefined && sessions.has(loaded.talk.id, cookies),
    );
  }

  function logRefusal(
    { socket: { remoteAddress = '?' } }: IncomingMessage,
    { path }: Wish,
    reason: string,
  ): void {
    // Control characters from a stranger must not reach the terminal.
    const shown = path.slice(0, 80).replaceAll(/[^\x20-\x7e]/g, '?');
    log(`Refused ${remoteAddress.replace('::ffff:', '')}: ${reason}, for ${shown}`);
  }

  function findHub(id: string): ShowHub {
    const hub = hubs.get(id) ?? openHub();
    hubs.set(id, hub);
    return hub;
  }

  function invite(talk: string, port: number): string | undefined {
    const [host] = listNetworkHosts();
    if (host === undefined) return undefined;
    // What stands behind the # is sent to nobody before the page does it: not to those who look an address up beforehand.
    return `http://${host}:${String(port)}/${encodeURIComponent(talk)}/join/#${invitations.create(talk)}`;
  }

  async function letIn(request: IncomingMessage, response: ServerResponse, wish: Wish): Promise<void> {
    const id = wish.loaded?.talk.id ?? '';
    const verdict = invitations.spend(id, await readSecret(request));
    if (verdict === 'accepted') {
      response.writeHead(204, { 'set-cookie': sessions.open(id) }).end();
      return;
    }
    logRefusal(request, wish, `${verdict} secret`);
    respond(response, 403, `This is a ${verdict} secret.`);
  }

  return {
    admit: (request, response, wish) => {
      const visitor = recognise(request, wish);
      if (typeof visitor !== 'string') {
        logRefusal(request, wish, visitor.reason);
        respond(response, visitor.status, 'This server answers for its own addresses and pages only.');
        return undefined;
      }
      const isKnown = wish.loaded !== undefined || wish.path === '/';
      if (visitor === 'speaker' || isOfDeck(wish) || !isKnown) return visitor;
      logRefusal(request, wish, 'no secret');
      respond(response, 403, 'This page is for the speaker, who has a code that leads here.');
      return undefined;
    },
    answer: async (request, response, wish) => {
      if (request.method !== 'POST') {
        const isConnection = wish.rest === 'socket' || wish.rest === 'follow';
        // A window that lost its connection asks in this way whether the server is back.
        if (isConnection) respond(response, 426, 'This address is for a WebSocket.');
        return isConnection;
      }
      // Browsers send the origin of the page that posts; a request without one comes from no page of ours.
      const isOurs = request.headers.origin !== undefined;
      if (wish.rest === 'join/' && isOurs) {
        await letIn(request, response, wish);
        return true;
      }
      if (wish.rest !== 'invitation' || !isOurs || wish.loaded === undefined) return false;
      const address = invite(wish.loaded.talk.id, request.socket.localPort ?? 80);
      if (address === undefined) respond(response, 503, 'This machine is in no network.');
      else response.writeHead(200, { 'content-type': 'application/json' }).end(stringifyInvitation(address));
      return true;
    },
    accept: (server) => {
      server.on('upgrade', (request, socket, head) => {
        const wish = readWish(request, talks);
        const visitor = recognise(request, wish);
        const steers = wish.rest === 'socket';
        const refuse = (status: string, reason: string): void => {
          logRefusal(request, wish, reason);
          socket.on('error', () => undefined).end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
        };
        if (typeof visitor !== 'string') refuse('403 Forbidden', visitor.reason);
        else if (wish.loaded === undefined || !(steers || wish.rest === 'follow')) {
          refuse('404 Not Found', 'no such connection');
        } else if (steers && visitor !== 'speaker') refuse('403 Forbidden', 'no secret');
        else {
          const refused = (reason: string): void => logRefusal(request, wish, reason);
          sockets.accept(request, socket, head, { hub: findHub(wish.loaded.talk.id), steers, refused });
        }
      });
    },
    invite,
    close: sockets.close,
  };
}

/** The body, if it is as short as a secret; what is longer, or of no known length, is not read. */
async function readSecret(request: IncomingMessage): Promise<string> {
  const length = Number(request.headers['content-length']);
  let text = '';
  if (!(length <= longestSecret)) return text;
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString('latin1');
  return text;
}

function stringifyInvitation(address: string): string {
  return JSON.stringify({ address, code: renderSVG(address, { border: 4 }) });
}
