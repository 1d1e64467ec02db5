/** The ways to the other windows: within the browser always, to other devices where the page was served to the network. */
import { openBroadcast } from './broadcast-link.ts';
import type { OpenLink } from './link.ts';

/** How other devices are reached, from the path of the talk's deck; a page that may reach them brings it along. */
let reachDevices: ((deck: string) => OpenLink) | undefined;

/** To be called before the talk is joined. */
export function offerDevices(reach: (deck: string) => OpenLink): void {
  reachDevices = reach;
}

/**
 * Opens every link that this page can have.
 * @param deck the path of the talk's deck
 */
export function openLinks(deck: string): OpenLink[] {
  return [openBroadcast(deck), ...(reachDevices === undefined ? [] : [reachDevices(deck)])];
}
