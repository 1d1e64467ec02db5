/**
 * The windows of all devices that have the same talk of one server open. The timer travels by the server's clock and is
 * read by the device's own, so that nobody else needs to know that clocks differ.
 */
import { readMessage, type Message } from '../../show/message.ts';
import { shiftTimer } from '../../show/timer.ts';
import { keepConnected, type Connection } from './keep-connected.ts';
import type { Link, OpenLink } from './link.ts';

/** Milliseconds after which a deck is shown without having heard of the others. */
const opensWithin = 1_000;

function shift(message: Message, by: number): Message {
  return { ...message, state: { ...message.state, timer: shiftTimer(message.state.timer, by) } };
}

/**
 * Opens the link to all devices that have the same talk of this server.
 * @param deck the address of the talk's deck
 */
export function openSocket(deck: URL): OpenLink {
  return (receive): Link => {
    let latest: Message | undefined;
    let connection: Connection;
    const opened = new Promise<void>((open) => {
      setTimeout(open, opensWithin);
      connection = keepConnected(new URL('socket', deck), {
        joined: () => {
          if (latest !== undefined) connection.send(shift({ ...latest, asks: true }, connection.offset));
          open();
        },
        received: (data) => {
          const message = readMessage(data);
          receive(message === undefined ? data : shift(message, -connection.offset));
        },
      });
    });
    return {
      opened,
      send: (message) => {
        latest = message;
        connection.send(shift(message, connection.offset));
      },
    };
  };
}
