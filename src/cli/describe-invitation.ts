/** The invitation of a phone, for the terminal. */
import { renderUnicodeCompact } from 'uqr';
import type { PresentedDeck } from '../serve/present-talks.ts';

/** The code that lets a phone in, once; of several talks each has its own, in its presenter view. */
export function describeInvitation(decks: readonly PresentedDeck[]): string {
  const [deck, ...others] = decks;
  if (deck === undefined || deck.network.length === 0)
    return 'This machine is in no network, so nobody else sees the deck yet.';
  const more = 'The button "Phone" in the presenter view shows a code that lets a phone steer, once.';
  const address = others.length === 0 ? deck.invite() : undefined;
  if (address === undefined) return more;
  return `${renderUnicodeCompact(address, { border: 2 })}\n  ${address}\nScan this with a phone to steer from it; it works once. ${more}`;
}
