/** What the index says of a talk. */
import type { Disclosure } from './disclose.ts';
import type { Talk } from './talk.ts';

/** What of a talk is printed into a site: its slides, or these with what is said. */
export type PublishedPdf = 'slides' | 'handout';

export interface ListedTalk {
  talk: Talk;
  /** How much of it there is to read. */
  discloses: Disclosure;
  /** The addresses of its PDFs, from the index. */
  pdfs?: Readonly<Partial<Record<PublishedPdf, string>>>;
}
