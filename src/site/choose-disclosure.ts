/** How much of a talk is published with it. */
import type { Disclosure } from '../talk/disclose.ts';
import type { LoadedTalk } from './load-talks.ts';

export interface PublishOptions {
  /** Whether the speaker's own reminders are published, too. Default: false. */
  asides?: boolean;
  /** Whether what is said is published; else that is as each essay has it. */
  notes?: boolean;
}

/** What the author says of the one essay counts as much as what is said of the whole site. */
export function chooseDisclosure(
  { essay: { settings } }: LoadedTalk,
  { asides = false, notes = true }: PublishOptions,
): Disclosure {
  if (!notes || !settings.notes) return 'slides';
  return asides ? 'asides' : 'script';
}
