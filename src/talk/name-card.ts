import type { ShownOf } from './shown.ts';

/** What stands large on a card: its title, or else the host that it leads to; nothing where that is not known either. */
export function nameCard({ title, address }: ShownOf<'card'>): string | undefined {
  if (title !== undefined || !URL.canParse(address)) return title;
  return new URL(address).host.replace(/^www\./, '');
}
