/** Rows of logos that lead to where their author is found, or where a post is passed on, are furniture of a page: each would be a slide. */
import type { Link, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from '../visit.ts';
import { takeOut } from './take-out.ts';

/** Where people have a page of their own. */
const hosts =
  /^(?:[\w-]+\.)?(?:dev\.to|github\.com|gitlab\.com|codeberg\.org|twitter\.com|x\.com|reddit\.com|linkedin\.com|stackoverflow\.com|facebook\.com|fb\.com|instagram\.com|threads\.(?:net|com)|youtube\.com|twitch\.tv|tiktok\.com|pinterest\.(?:com|\w\w)|medium\.com|hashnode\.(?:com|dev)|bsky\.app|mastodon\.[a-z]+|fosstodon\.org|hachyderm\.io|mas\.to|t\.me|telegram\.me|wa\.me|discord\.(?:gg|com)|patreon\.com|buymeacoffee\.com|ko-fi\.com|paypal\.(?:me|com)|liberapay\.com|opencollective\.com|codepen\.io|behance\.net|dribbble\.com|kaggle\.com|weibo\.com|zhihu\.com|qiita\.com|zenn\.dev|note\.com|vk\.com|ok\.ru|news\.ycombinator\.com)$/u;
/** One name, or one below “in”, “users” and the like; no article, film or repository, which stand deeper. */
const profile =
  /^\/(?:[^/]+|(?:in|pub|company|users?|u|c|channel|people|profile|sponsors|invite)\/[^/]+(?:\/[^/]+)?)\/?$/u;
const passingOn = /^\/(?:intent\/|share|sharing\/|submit)/u;

/** The same nodes without such rows, and without a heading that has nothing else below it. */
export function dropProfiles(nodes: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  for (const [at, node] of nodes.entries()) {
    const row = findRow(node);
    const rest =
      row === undefined ? [node] : takeOut([node], (each) => each.type === 'link' && row.has(each));
    if (rest.length === 0 && isBare(kept, nodes[at + 1])) kept.pop();
    kept.push(...rest);
  }
  return kept;
}

/** Whether nothing stands below the last heading, and it does not name the essay. */
function isBare(before: readonly RootContent[], next: RootContent | undefined): boolean {
  const heading = before.at(-1);
  if (heading?.type !== 'heading' || (next !== undefined && next.type !== 'heading')) return false;
  return heading.depth > 1 || before.slice(0, -1).some(({ type }) => type === 'heading');
}

/** The links of a block whose pictures are all links, most of them to such pages. */
function findRow(node: RootContent): ReadonlySet<Link> | undefined {
  if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'table') return undefined;
  const links = new Set<Link>();
  let images = 0;
  visit(node, (each) => {
    if (each.type === 'image') images += 1;
    if (each.type === 'link' && isPicture(each)) links.add(each);
  });
  const known = [...links].filter(({ url }) => leadsToProfile(url)).length;
  return links.size === images && known >= 2 && known * 2 >= links.size ? links : undefined;
}

function isPicture({ children }: Link): boolean {
  const [only, ...others] = children.filter(
    (child) => child.type === 'image' || toString(child).trim() !== '',
  );
  return only?.type === 'image' && others.length === 0;
}

function leadsToProfile(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname, search } = new URL(address);
  if (!/^https?:$/u.test(protocol) || !hosts.test(hostname)) return false;
  return passingOn.test(pathname) || (profile.test(pathname) && (search === '' || !/[?&]v=/u.test(search)));
}
