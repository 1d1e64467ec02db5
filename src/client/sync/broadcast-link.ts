/** The windows of one browser that have the same talk of the same site open. */
import type { Link, OpenLink } from './link.ts';

/**
 * Opens the link to the other windows of this browser.
 * @param talk the address of the talk's deck: other talks, and the same one elsewhere, hear nothing of it
 */
export function openBroadcast(talk: string): OpenLink {
  return (receive): Link => {
    const channel = new BroadcastChannel(`lectern ${talk}`);
    channel.addEventListener('message', ({ data }) => {
      receive(data);
    });
    return {
      send: (message) => {
        channel.postMessage(message);
      },
    };
  };
}
