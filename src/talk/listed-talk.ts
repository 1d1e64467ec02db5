/** What the index says of a talk. */
import type { Disclosure } from './disclose.ts';
import type { Talk } from './talk.ts';

export interface ListedTalk {
  talk: Talk;
  /** How much of it there is to read. */
  discloses: Disclosure;
}
