/** Where a file of the essay lies in the network: beside the published essay; nothing where that is not published. */
export function findPublished(source: string, link: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(source)) return URL.canParse(source) ? new URL(source).href : undefined;
  if (link === undefined || !URL.canParse(source, link)) return undefined;
  const { protocol, href } = new URL(source, link);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
