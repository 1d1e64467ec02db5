/** Lists the addresses at which talks are served, for the terminal. */
import type { Presentation } from '../serve/present-talks.ts';

type Served = Pick<Presentation, 'address' | 'decks'>;

/** Each talk with its addresses, the deck's first; last, where it stays in sight, the list of several. */
export function listAddresses({ address, decks }: Served): string[] {
  return [
    ...decks.map(({ title, address: deck, presenter, network }) => [title, deck, presenter, ...network]),
    ...(decks.length > 1 ? [[`All ${String(decks.length)} talks`, address]] : []),
  ].map((lines) => lines.join('\n  '));
}

/** The address to open: the only talk's, or the index of several; for a rehearsal the first one's presenter view. */
export function chooseOpened({ address, decks }: Served, rehearses: boolean): string {
  const [first, ...more] = decks;
  if (first === undefined || (more.length > 0 && !rehearses)) return address;
  return rehearses ? first.presenter : first.address;
}
