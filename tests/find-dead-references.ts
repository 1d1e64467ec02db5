/** Walks from pages to all that they name, and on from there, as browsers do. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Attributes that hold one address each. */
const addressed = new Set(['href', 'src', 'poster', 'data-src', 'data-worker']);

/**
 * What is named and is not there, each as `address, from page`: in attributes, style sheets and scripts, and in the list
 * of a service worker. Other hosts are not asked.
 * @param pages where to begin
 * @param owns whether an address is one of ours, from which to go on
 */
export async function findDeadReferences(
  pages: readonly string[],
  owns: (path: string) => boolean = () => true,
): Promise<string[]> {
  const dead: string[] = [];
  const known = new Set(pages);
  const waiting = pages.map((address) => ({ address, from: 'the start' }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { address, from } = next;
    const response = await fetch(address);
    if (!response.ok) dead.push(`${address}, from ${from}`);
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !owns(new URL(address).pathname) || !/html|css|javascript|svg/.test(type)) {
      await response.body?.cancel();
      continue;
    }
    for (const each of listReferences(await response.text(), type, response.url)) {
      if (new URL(each).origin !== new URL(address).origin || known.has(each)) continue;
      known.add(each);
      waiting.push({ address: each, from: address });
    }
  }
  return dead.sort();
}

function listReferences(text: string, type: string, address: string): string[] {
  if (type.includes('html')) return listInPage(text, address);
  const named = type.includes('javascript') ? listInScript(text) : listInStyle(text);
  return named.flatMap((each) => resolve(each, address));
}

function listInPage(html: string, address: string): string[] {
  const named: string[] = [];
  let base = address;
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if ('attrs' in node) {
      for (const { name, value } of node.attrs) {
        if (node.tagName === 'base') base = new URL(value, address).href;
        else if (addressed.has(name)) named.push(value);
        else if (name === 'srcset')
          named.push(...value.split(',').map((each) => each.trim().split(' ')[0] ?? ''));
        else if (name === 'style') named.push(...listInStyle(value));
      }
      for (const child of node.childNodes) {
        if (child.nodeName === '#text' && 'value' in child && node.tagName === 'style')
          named.push(...listInStyle(child.value));
      }
    }
    if ('content' in node) node.content.childNodes.forEach(visit);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  parse(html).childNodes.forEach(visit);
  return named.flatMap((each) => resolve(each, base));
}

function listInStyle(css: string): string[] {
  return Array.from(
    css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s*["']([^"']+)["']/g),
    ([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '',
  );
}

function listInScript(script: string): string[] {
  const imported = script.matchAll(/\b(?:from|import)\s*\(?\s*(["'`])(\.{0,2}\/[^"'`$]+)\1/g);
  const worker = /^const talkFiles=(\{.*?\});/.exec(script)?.[1];
  const kept = JSON.parse(worker ?? '{}') as { files?: string[]; fixed?: string[] };
  return [...Array.from(imported, ([, , name = '']) => name), ...(kept.files ?? []), ...(kept.fixed ?? [])];
}

/** The address without the place within it; none for what is no address, such as data. */
function resolve(named: string, base: string): string[] {
  const url = URL.parse(named, base);
  if (!url?.protocol.startsWith('http')) return [];
  url.hash = '';
  return [url.href];
}
