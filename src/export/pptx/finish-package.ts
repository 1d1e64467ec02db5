/**
 * Finishes what the library leaves open in the file, a ZIP of XML parts (ECMA-376): the theme's own colours and faces,
 * titles as titles, the script as paragraphs, and dates, so that the same talk is the same bytes.
 */
import { deflateRawSync } from 'node:zlib';
import { unzipSync, Zip, ZipPassThrough } from 'fflate';
import { escapeHtml } from '../../talk/text/escape-html.ts';
import { readLocale } from '../../talk/text/language.ts';
import { toSpokenText } from '../../talk/rich-text.ts';
import type { Talk } from '../../talk/talk.ts';
import { schemeColours, type Look } from './look.ts';
import { noBullet } from './paragraph.ts';
import { keysOf } from '../../talk/keys-of.ts';

/** Nothing in the file depends on when it was made; ZIP knows no earlier day, and has no time zones. */
const day = new Date(1980, 0, 1);

/** @param bytes as the library writes them, a ZIP */
export function finishPackage(bytes: Uint8Array, talk: Talk, look: Look): Uint8Array {
  const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') }));
  const parts = new Set(files.map(([name]) => name));
  const text = new TextDecoder();
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  // One after the other, so that of many none waits in memory.
  for (const [name, content] of files) {
    const part = new DeflatedPart(name);
    part.mtime = day;
    zip.add(part);
    const isText = /\.(?:xml|rels)$/.test(name);
    part.push(
      isText ? Buffer.from(finishPart(name, text.decode(content), { talk, look, parts })) : content,
      true,
    );
  }
  zip.end();
  return Buffer.concat(chunks);
}

/** Deflated by Node, which takes a third of the library's time. */
class DeflatedPart extends ZipPassThrough {
  override compression = 8;

  protected override process(chunk: Uint8Array, final: boolean): void {
    // Without a size for it, each part would take 16 KB until memory is tidied.
    this.ondata(null, deflateRawSync(chunk, { level: 9, chunkSize: chunk.length + 64 }), final);
  }
}

interface Package {
  talk: Talk;
  look: Look;
  /** The names of all its parts. */
  parts: ReadonlySet<string>;
}

function finishPart(name: string, xml: string, whole: Package): string {
  const { talk } = whole;
  // PowerPoint knows no extensions of a language's tag.
  const lang = readLocale(talk.lang).baseName;
  return writePart(name, xml, whole).replaceAll(` lang="${talk.lang}"`, ` lang="${lang}"`);
}

function writePart(name: string, xml: string, { talk, look, parts }: Package): string {
  if (name === '[Content_Types].xml') return setTypes(xml, parts);
  if (name.startsWith('ppt/theme/')) return setTheme(xml, look);
  if (name === 'ppt/presentation.xml') return setPresentation(xml);
  if (name === 'docProps/core.xml')
    return xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$11980-01-01T00:00:00Z');
  const notes = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name)?.[1];
  if (notes !== undefined) return setNotes(xml, talk, Number(notes) - 1);
  if (/^ppt\/slides\/slide\d+\.xml$/.test(name)) return setTitle(setFaces(setParagraphs(xml)));
  if (/^ppt\/slideLayouts\/slideLayout\d+\.xml$|^ppt\/slideMasters\/slideMaster\d+\.xml$/.test(name)) {
    return xml.includes('type="title"/>')
      ? xml
      : xml.replace('</p:spTree>', `${titlePlaceholder}</p:spTree>`);
  }
  return xml;
}

/** What titles of slides belong to. */
const titlePlaceholder =
  '<p:sp><p:nvSpPr><p:cNvPr id="90" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
  '<p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="762000" y="711200"/>' +
  '<a:ext cx="10668000" cy="1016000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>' +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>';

function setTitle(xml: string): string {
  return xml.replaceAll(
    /(<p:cNvPr id="\d+" name="Title"[\s\S]*?)<p:nvPr>\s*<\/p:nvPr>/g,
    '$1<p:nvPr><p:ph type="title"/></p:nvPr>',
  );
}

/** A paragraph says once, at its beginning, how it is set; the library says it before each of its runs. */
function setParagraphs(xml: string): string {
  return xml
    .replaceAll(/<a:p>[\s\S]*?<\/a:p>/g, (paragraph) => {
      const [first = ''] = settings.exec(paragraph) ?? [];
      return paragraph.replaceAll(new RegExp(settings, 'g'), '').replace('<a:p>', () => `<a:p>${first}`);
    })
    .replaceAll(`<a:buSzPct val="100000"/><a:buChar char="&#x${noBullet};"/>`, '<a:buNone/>');
}

const settings = /<a:pPr\b(?:[^>]*\/>|[\s\S]*?<\/a:pPr>)/;

/** The library names the master of notes behind the slides, and gives its pages the sides of the slides. */
function setPresentation(xml: string): string {
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml) ?? [];
  return xml
    .replace(masters, '')
    .replace('</p:sldMasterIdLst>', (end) => end + masters)
    .replace(/<p:notesSz [^>]*>/, notesSize);
}

/** What its placeholders are laid out for, and what PowerPoint gives its own. */
const notesSize = '<p:notesSz cx="6858000" cy="9144000"/>';

/** The library names a master for each slide, and there is one. */
function setTypes(xml: string, parts: ReadonlySet<string>): string {
  return xml
    .replaceAll(/<Override PartName="\/([^"]+)"[^>]*>/g, (type, part: string) =>
      parts.has(part) ? type : '',
    )
    .replace('"image/jpg"', '"image/jpeg"');
}

/** The library names one face for all scripts; the theme has one for each. */
function setFaces(xml: string): string {
  return xml
    .replaceAll(/<a:ea typeface="\+m([jn])-lt"/g, '<a:ea typeface="+m$1-ea"')
    .replaceAll(/<a:cs typeface="\+m([jn])-lt"/g, '<a:cs typeface="+m$1-cs"');
}

function setTheme(xml: string, { hex, latin, fonts }: Look): string {
  const names: Record<string, string> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };
  const colours = keysOf(schemeColours).map((ink): [string, string] => {
    const name = schemeColours[ink];
    return [names[name] ?? name, hex(ink)];
  });
  const order = [
    'dk1',
    'lt1',
    'dk2',
    'lt2',
    'accent1',
    'accent2',
    'accent3',
    'accent4',
    'accent5',
    'accent6',
  ];
  const all = [
    ...colours.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
    ['hlink', hex('--accent')],
    ['folHlink', hex('--ink-2')],
  ];
  const scheme = all
    .map(([name = '', value = '']) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
  return xml
    .replace(/<a:clrScheme[\s\S]*?<\/a:clrScheme>/, `<a:clrScheme name="Lectern">${scheme}</a:clrScheme>`)
    .replace(
      /<a:majorFont>[\s\S]*?<\/a:majorFont>/,
      `<a:majorFont>${stringifyFonts(latin.head, fonts.head)}</a:majorFont>`,
    )
    .replace(
      /<a:minorFont>[\s\S]*?<\/a:minorFont>/,
      `<a:minorFont>${stringifyFonts(latin.body, fonts.body)}</a:minorFont>`,
    );
}

/** What a machine that has not the face looks for instead: the classes (PANOSE) of Georgia and of Arial. */
const georgia = '02040502050405020303';
const arial = '020B0604020202020204';

function stringifyFonts(latin: Look['latin']['head'], own: string): string {
  return `<a:latin typeface="${escapeXml(latin.name)}" panose="${latin.isSerif ? georgia : arial}"/><a:ea typeface="${escapeXml(own)}"/><a:cs typeface="${escapeXml(own)}"/>`;
}

/** The script of a slide, a paragraph for each passage. */
function setNotes(xml: string, { slides, lang, dir }: Talk, index: number): string {
  const passages = slides[index]?.steps.flatMap(({ says }) => says) ?? [];
  const side = dir === 'rtl' ? '<a:pPr algn="r" rtl="1"/>' : '';
  const run = (text: string, look = '') =>
    text === ''
      ? ''
      : `<a:r><a:rPr lang="${escapeXml(lang)}"${look} dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r>`;
  /** Lines of verse are parted within their paragraph. */
  const runs = (text: string, look?: string) =>
    text
      .split('\n')
      .map((line) => run(line, look))
      .join(`<a:br><a:rPr lang="${escapeXml(lang)}"/></a:br>`);
  const paragraphs = passages.map((passage) => {
    const { struck = [] } = passage;
    const { text } = toSpokenText(passage);
    const last = struck.at(-1)?.end ?? 0;
    const parts = struck.map(({ start, end }, at) => {
      const before = text.slice(struck[at - 1]?.end ?? 0, start);
      return runs(before) + runs(text.slice(start, end), ' strike="sngStrike"');
    });
    return `<a:p>${side}${parts.join('')}${runs(text.slice(last))}</a:p>`;
  });
  const script = paragraphs.join('') || `<a:p><a:endParaRPr lang="${escapeXml(lang)}"/></a:p>`;
  return xml.replace(
    /(type="body"[\s\S]*?<a:lstStyle\/>)<a:p>[\s\S]*?<\/a:p>(<\/p:txBody>)/,
    (_, before: string, after: string) => before + script + after,
  );
}

/** Text for an XML part, without what XML 1.0 cannot hold. */
function escapeXml(text: string): string {
  return escapeHtml(
    text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
  );
}
