/** A page's own styles, scripts and fonts, addressed so that it works below any path. */

/** Elements that the pages' own code writes; in an essay's words there are none, since `<` is escaped there. */
const ownElements = /<(?:link|script)\s[^>]*>|<style[^>]*>.*?<\/style>/gs;
const ownAddresses = /((?:href|src)="|url\(["']?)\/(?=_astro\/|_fonts\/|favicon)/g;

/** Makes these addresses relative in a page that lies `depth` folders below the site's root. */
export function relateAssets(html: string, depth: number): string {
  const root = depth === 0 ? './' : '../'.repeat(depth);
  return html.replaceAll(ownElements, (element) => element.replaceAll(ownAddresses, `$1${root}`));
}
