/** The list of a site's pages, as search engines read it (sitemaps.org). */

/**
 * The sitemap of a site.
 * @param pages addresses below the site's own, such as `tides/essay/`
 */
export function stringifySitemap(site: string, pages: readonly string[]): string {
  const entries = pages.map((page) => `<url><loc>${escape(new URL(page, site).href)}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

function escape(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
