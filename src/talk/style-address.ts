/** Where the author's own style sheet stands beside a talk's pages. */
import { createHash } from 'node:crypto';

/** Its address relative to the deck's page; another one for other contents. */
export function styleAddress(css: string): string {
  return `theme-${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`;
}
