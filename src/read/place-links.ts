/** Where links lead that name no host: to pages of the blog that the essay is a post of, or of the site where it is published. */
import { dirname, resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { visit } from '../essay/visit.ts';
import { countNoun } from '../talk/text/count-noun.ts';
import { listPaths, shorten, type Around } from './locate-file.ts';

/** Addresses that are whole, or of a place in the essay. */
const isWhole = /^(?:[a-z][a-z\d+.-]*:|#|$)/iu;
/** Addresses that an engine fills in, and what no browser takes as it was meant. */
const isUnclear = /\{[{%]|\\|^www\./iu;
const isSource = /\.(?:mdx?|markdown)(?=[?#]|$)/iu;
/** Stands for the blog's own host. */
const anyHost = 'http://localhost';

/**
 * Notes in the tree where links lead. A warning names those that lead nowhere, which a talk shows as mere text.
 * @param file the essay's own
 * @param missing addresses of which a warning was given already
 */
export function placeLinks(
  essay: Essay,
  file: string,
  missing: ReadonlySet<string>,
  around?: Around,
): Fault[] {
  const lost = new Map<string, number>();
  for (const block of listBlocks(essay)) {
    visit(block.node, 'link', (link) => {
      const { url } = link;
      if (isWhole.test(url)) return;
      const address = isUnclear.test(url) ? undefined : findAddress(url, file, essay.settings.link, around);
      if (address !== undefined) link.data = { ...link.data, address };
      else if (!missing.has(url) && !lost.has(url)) lost.set(url, link.position?.start.line ?? block.line);
    });
  }
  const [first] = lost.values();
  return first === undefined ? [] : [{ ...describeLost([...lost.keys()]), file: essay.file, line: first }];
}

function findAddress(
  url: string,
  file: string,
  published: string | undefined,
  around: Around | undefined,
): string | undefined {
  const { pages } = around ?? {};
  if (url.startsWith('//')) return resolveUrl(url, 'https://localhost')?.href;
  if (pages === undefined) {
    const isKept = published !== undefined && isSource.test(url) === isSource.test(published);
    return isKept ? resolveUrl(url, published)?.href : undefined;
  }
  if (isSource.test(url) && !url.startsWith('/')) {
    const [page] = listPaths(url, dirname(resolve(file))).flatMap((path) => pages.get(path) ?? []);
    return page === undefined ? undefined : page + (/[?#].*$/su.exec(url)?.[0] ?? '');
  }
  const own = pages.get(resolve(file));
  if (own === undefined && !url.startsWith('/')) return undefined;
  const { origin, pathname, search, hash } = resolveUrl(url, anyHost + (own ?? '/')) ?? {};
  return origin === anyHost ? `${pathname ?? ''}${search ?? ''}${hash ?? ''}` : undefined;
}

function resolveUrl(url: string, base: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** As many as anyone reads. */
const mostNamed = 3;

function describeLost(urls: readonly string[]): Pick<Fault, 'message' | 'hint'> {
  const names = urls.slice(0, mostNamed).map(shorten);
  const others = urls.length - names.length;
  const listed = names.join(', ') + (others > 0 ? ` and ${countNoun(others, 'other')}` : '');
  return {
    message: `${urls.length === 1 ? 'The link' : 'The links'} ${listed} cannot be followed from a talk, which is a site of its own.`,
    hint: 'Write the whole address, https://…, or say where the essay is published: link: https://… in the front matter.',
  };
}
