/** What PowerPoint would have to repair in a file (ECMA-376): parts, relationships, ids, and the order of elements. */
import JSZip from 'jszip';
import { posix } from 'node:path';

/** The order of children that the schema asks for, of the elements that we write. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'a:pPr': ['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buClr', 'a:buSzPct', 'a:buFont', 'a:buNone', 'a:buAutoNum', 'a:buChar', 'a:tabLst'],
  'a:rPr': ['a:ln', 'a:noFill', 'a:solidFill', 'a:highlight', 'a:latin', 'a:ea', 'a:cs', 'a:sym', 'a:hlinkClick', 'a:extLst'],
  'a:p': ['a:pPr', 'a:r a:br a:fld', 'a:endParaRPr'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:style', 'p:txBody'],
  'p:cSld': ['p:bg', 'p:spTree', 'p:custDataLst', 'p:controls', 'p:extLst'],
}; // prettier-ignore

export async function findPackageFaults(bytes: Uint8Array): Promise<string[]> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const texts = new Map<string, string>();
  for (const name of names) {
    if (/\.(?:xml|rels)$/.test(name)) texts.set(name, (await zip.file(name)?.async('string')) ?? '');
  }
  const types = texts.get('[Content_Types].xml') ?? '';
  const typed = new Set(listValues(types, 'PartName').map((name) => name.slice(1)));
  const endings = new Set(listValues(types, 'Extension'));
  const faults = [...typed].filter((name) => !names.includes(name)).map((name) => `no part ${name}`);
  for (const name of names) {
    const ending = name.split('.').at(-1) ?? '';
    if (name !== '[Content_Types].xml' && !typed.has(name) && (ending === 'xml' || !endings.has(ending)))
      faults.push(`no type of ${name}`);
  }
  for (const [name, xml] of texts) {
    if (name.endsWith('.rels')) {
      const base = posix.dirname(posix.dirname(name));
      for (const [link] of xml.matchAll(/<Relationship .*?>/g)) {
        const [target = ''] = listValues(link, 'Target');
        const place = posix.join(target.startsWith('/') ? '' : base, target).replace(/^\//, '');
        if (!link.includes('"External"') && !names.includes(place)) faults.push(`${name}: no ${target}`);
      }
    } else {
      const rels = texts.get(`${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`) ?? '';
      const known = new Set(listValues(rels, 'Id'));
      const unknown = listValues(xml, 'r:(?:id|embed|link)').filter((id) => id !== '' && !known.has(id));
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      faults.push(...unknown.map((id) => `${name}: no relationship ${id}`));
      if (new Set(ids).size < ids.length) faults.push(`${name}: an id twice`);
      faults.push(...findDisorder(xml).map((fault) => `${name}: ${fault}`));
    }
  }
  return faults;
}

/** Elements whose children are not in their order. */
function findDisorder(xml: string): string[] {
  const faults: string[] = [];
  const open: { name: string; children: string[] }[] = [];
  for (const [, end, name = '', single] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (end === '') open.at(-1)?.children.push(name);
    if (end === '' && single === '') open.push({ name, children: [] });
    const closed = end === '/' ? open.pop() : undefined;
    const order = orders[closed?.name ?? ''];
    if (closed === undefined || order === undefined) continue;
    const places = closed.children.map((child) =>
      order.findIndex((names) => names.split(' ').includes(child)),
    );
    const isOnce = closed.name === 'a:p' ? places.filter((place) => place === 0).length < 2 : true;
    if (!isOnce || places.some((place, at) => place < (places[at - 1] ?? 0)))
      faults.push(`${closed.name} has ${closed.children.join(' ')}`);
  }
  return faults;
}

function listValues(xml: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}
