/** Takes WebSocket connections for the talks' hubs, and closes those that send too much. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { limitRate, type Rate } from './message-rate.ts';
import type { ShowHub } from './show-hub.ts';

/** Bytes: a slide full of ink, and a question. */
const largest = { steers: 1_000_000, follows: 4_000 };
/** A pen tells its way at each frame of a fast screen. */
const rates: Record<'steers' | 'follows', Rate> = {
  steers: { each: 240, burst: 600 },
  follows: { each: 20, burst: 60 },
};
/** Bytes that wait for a slow connection before it is left alone. */
const mostWaiting = 1_000_000;
/** Close codes of RFC 6455, 7.4.1. */
const policyViolation = 1008;

export interface Sockets {
  /** Makes a request for an upgrade a connection. `refused` is told in a few words what was not accepted. */
  accept: (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    to: { hub: ShowHub; steers: boolean; refused: (reason: string) => void },
  ) => void;
  close: () => void;
}

export function acceptSockets(): Sockets {
  const servers = {
    steers: new WebSocketServer({ noServer: true, maxPayload: largest.steers }),
    follows: new WebSocketServer({ noServer: true, maxPayload: largest.follows }),
  };
  return {
    accept: (request, socket, head, { hub, steers, refused }) => {
      const kind = steers ? 'steers' : 'follows';
      servers[kind].handleUpgrade(request, socket, head, (connection) => {
        seat(connection, hub, { steers, rate: rates[kind], refused });
      });
    },
    close: () => {
      for (const { clients } of Object.values(servers)) for (const client of clients) client.terminate();
    },
  };
}

function seat(
  connection: WebSocket,
  hub: ShowHub,
  { steers, rate, refused }: { steers: boolean; rate: Rate; refused: (reason: string) => void },
): void {
  const isInRate = limitRate(rate);
  const seated = hub.join({
    steers,
    send: (data) => {
      if (connection.bufferedAmount > mostWaiting) return false;
      connection.send(JSON.stringify(data));
      return true;
    },
  });
  connection.on('message', (data: Buffer, isBinary) => {
    if (connection.readyState !== connection.OPEN) return;
    if (!isInRate()) {
      refused('a flood of messages');
      seated.leave();
      connection.close(policyViolation, 'too many messages');
      return;
    }
    const fault = isBinary ? 'a message that is no text' : seated.receive(data.toString('utf8'));
    if (fault !== undefined) refused(fault);
  });
  connection.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH') refused('a message too large');
    else if (error.code?.startsWith('WS_ERR_') === true) refused('a message that is none');
  });
  connection.on('close', seated.leave);
}
