/** Pages of a site of talks, moved to where a blog has them; what they share lies in one folder of the blog. */
import { moveAssets } from '../render/relate-assets.ts';
import { renewPolicy } from '../render/secure-page.ts';

/** Styles, scripts and fonts of all talks, below the blog's base. */
export const sharedFolder = '_lectern/';

/**
 * @param page the page's address below its deck's, such as `presenter/`; empty for the deck
 * @param deck the deck's address below the blog's base, between slashes
 */
export function movePage(html: string, page: string, deck: string): string {
  const steps = page.split('/').length;
  const above = '../'.repeat(steps - 1 + deck.split('/').length - 2);
  return renewPolicy(moveAssets(html, '../'.repeat(steps), `${above}${sharedFolder}`));
}
