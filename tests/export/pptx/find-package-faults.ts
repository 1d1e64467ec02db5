/** What PowerPoint would have to repair in a file (ECMA-376): parts, relationships, ids, and the order of elements. */
import JSZip from 'jszip';
import { posix } from 'node:path';

const fill = 'a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill';
const geometry = 'a:xfrm a:custGeom|a:prstGeom';
const line = `${fill} a:prstDash|a:custDash a:round|a:bevel|a:miter a:headEnd a:tailEnd a:extLst`;
const paragraph =
  'a:lnSpc a:spcBef a:spcAft a:buClrTx|a:buClr a:buSzTx|a:buSzPct|a:buSzPts a:buFontTx|a:buFont a:buNone|a:buAutoNum|a:buChar|a:buBlip a:tabLst a:defRPr a:extLst';
const run = `a:ln ${fill} a:effectLst|a:effectDag a:highlight a:uLnTx|a:uLn a:uFillTx|a:uFill a:latin a:ea a:cs a:sym a:hlinkClick a:hlinkMouseOver a:rtl a:extLst`;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${String(level)}pPr`);

/** What the schema lets an element hold, in its order; between strokes what stands in any order. */
const orders: Readonly<Record<string, string>> = {
  'p:presentation': 'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:smartTags p:embeddedFontLst p:custShowLst p:photoAlbum p:custDataLst p:kinsoku p:defaultTextStyle p:modifyVerifier p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic|p:contentPart p:extLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:nvPr': 'p:ph a:audioCd|a:wavAudioFile|a:audioFile|a:videoFile|a:quickTimeFile p:custDataLst p:extLst',
  'p:spPr': `${geometry} ${fill} a:ln a:effectLst|a:effectDag a:scene3d a:sp3d a:extLst`,
  'p:blipFill': 'a:blip a:srcRect a:tile|a:stretch',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle p:extLst',
  'p:viewPr': 'p:normalViewPr p:slideViewPr p:outlineViewPr p:notesTextViewPr p:sorterViewPr p:notesViewPr p:gridSpacing p:extLst',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:bodyPr': 'a:prstTxWarp a:noAutofit|a:normAutofit|a:spAutoFit a:scene3d a:sp3d|a:flatTx a:extLst',
  'a:lstStyle': `a:defPPr ${levels.join(' ')} a:extLst`,
  'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:br': 'a:rPr',
  'a:pPr': paragraph,
  'a:rPr': run,
  'a:endParaRPr': run,
  'a:defRPr': run,
  'a:ln': line,
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr a:extLst',
  'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:lnTlToBr a:lnBlToTr a:cell3D ${fill} a:headers a:extLst`,
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst a:custClrLst a:extLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme a:extLst',
  'a:clrScheme': 'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink a:extLst',
  'a:majorFont': 'a:latin a:ea a:cs a:font a:extLst',
  'a:minorFont': 'a:latin a:ea a:cs a:font a:extLst',
  ...Object.fromEntries(['a:lnL', 'a:lnR', 'a:lnT', 'a:lnB'].map((name) => [name, line])),
  ...Object.fromEntries(['p:defaultTextStyle', 'p:titleStyle', 'p:bodyStyle', 'p:otherStyle', 'p:notesStyle'].map((name) => [name, `a:defPPr ${levels.join(' ')} a:extLst`])),
  ...Object.fromEntries(levels.map((name) => [name, paragraph])),
}; // prettier-ignore

/** Of these there may be several in a row. */
const several = new Set(['a:p', 'a:r', 'a:br', 'a:fld', 'a:tr', 'a:font', 'p:sp', 'p:pic', 'p:graphicFrame']);

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
    const groups = order.split(' ').map((names) => names.split('|'));
    const places = closed.children.map((child) => groups.findIndex((names) => names.includes(child)));
    const isWrong = (child: string, at: number) => {
      const [place = -1, before = -1] = [places[at], places[at - 1]];
      return place === -1 || place < before || (place === before && !several.has(child));
    };
    if (closed.children.some(isWrong)) faults.push(`${closed.name} has ${closed.children.join(' ')}`);
  }
  return faults;
}

function listValues(xml: string, attribute: string): string[] {
  return [...xml.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);
}
