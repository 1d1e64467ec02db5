/** Links of a talk as they work in a file that is taken out of the blog. */

/**
 * What is given, with whole addresses in place of paths of the site. Without the site's own address, these links are
 * left out, and their words stay.
 * @param value a talk, or any part of one
 */
export function leadOutward<Part>(value: Part, site: string | undefined): Part {
  if (Array.isArray(value)) {
    const kept = value.filter((each) => site !== undefined || pathOf(each) === undefined);
    return kept.map((each: unknown) => leadOutward(each, site)) as Part;
  }
  if (typeof value !== 'object' || value === null) return value;
  const path = pathOf(value);
  if (path !== undefined && site !== undefined) return { ...value, href: new URL(path, site).href };
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [key, leadOutward(each, site)]),
  ) as Part;
}

/** The path that a link's mark leads to. */
function pathOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('href' in value)) return undefined;
  return typeof value.href === 'string' && value.href.startsWith('/') ? value.href : undefined;
}
