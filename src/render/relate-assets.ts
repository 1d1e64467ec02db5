/** A page's own styles, scripts and fonts, addressed so that it works below any path. */

/** Elements that the pages' own code writes; in an essay's words there are none, since `<` is escaped there. */
const ownElements = /<(?:link|script)\s[^>]*>|<style[^>]*>.*?<\/style>/gs;
const ownAddresses = /((?:href|src)="|url\(["']?)((?:\.\.\/)*|\/)(?=_astro\/|_fonts\/|favicon)/g;

/** Makes these addresses relative in a page that lies `depth` folders below the site's root. */
export function relateAssets(html: string, depth: number): string {
  return moveAssets(html, '/', depth === 0 ? './' : '../'.repeat(depth));
}

/** Makes addresses that lead to a folder by `from` lead there, or to another one, by `to`. */
export function moveAssets(html: string, from: string, to: string): string {
  return html.replaceAll(ownElements, (element) =>
    element.replaceAll(ownAddresses, (address, opening: string, way: string) =>
      way === from ? `${opening}${to}` : address,
    ),
  );
}
