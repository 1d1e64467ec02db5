/** Pages of a site of talks, moved to where a blog has them; what they share lies in one folder of the blog. */
import { moveAssets } from '../render/relate-assets.ts';
import { renewPolicy } from '../render/secure-page.ts';

/** Styles, scripts and fonts of all talks, below the blog's base. */
export const sharedFolder = '_lectern/';

/**
 * A page as it stands at its place in the blog: all that it names is found from there.
 * @param page the page's address below its deck's, such as `presenter/`; empty for the deck
 * @param deck the deck's address below the blog's base, between slashes
 * @param base the blog's base, where hosts may take the final slash away: all that the page names is then seen from
 * here
 */
export function movePage(html: string, page: string, deck: string, base?: string): string {
  // The small slides name all as it is seen from the deck.
  const home = new URL(ownBase.exec(html)?.[1] ?? '', `http://localhost/${page}`).pathname;
  const steps = home.split('/').length - 1;
  const above = '../'.repeat(steps - 1);
  const moved = moveAssets(html, `../${above}`, above + nameShared(deck));
  return renewPolicy(base === undefined ? moved : placePage(moved, `${base}${deck.slice(1)}${page}`));
}

/**
 * The worker of a talk, which knows the talk's own files and what it shares with others, as it stands in the blog.
 * @param source as `stringifyWorker` writes it
 */
export function moveWorker(source: string, deck: string): string {
  const end = source.indexOf(';');
  return source.slice(0, end).replaceAll('"../', `"${nameShared(deck)}`) + source.slice(end);
}

/** The folder of what talks share, as it is seen from a deck. */
function nameShared(deck: string): string {
  return `${'../'.repeat(deck.split('/').length - 2)}${sharedFolder}`;
}

const ownBase = /<base href="([^"]*)">/;

/** The page, which knows its address whatever the host makes of it. */
function placePage(html: string, address: string): string {
  const own = ownBase.exec(html);
  const path = new URL(own?.[1] ?? '', `http://localhost${encodeURI(address)}`).pathname;
  const element = `<base href="${path}">`;
  return own === null
    ? html.replace('<meta charset="utf-8">', (charset) => `${charset}${element}`)
    : html.replace(own[0], () => element);
}
