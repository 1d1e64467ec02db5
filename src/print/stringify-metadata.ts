/** A description of a PDF in XMP (ISO 16684-1), which checkers of PDF/UA want beside the older one. */
import type { PdfDescription } from './describe-pdf.ts';

/** As bytes in `latin1`, ready to be written as an object. */
export function stringifyMetadata(
  { title, author, subject, keywords, lang, date }: Omit<PdfDescription, 'outline' | 'labels'>,
  producer: string | undefined,
): string {
  const day = date?.toISOString().replace(/\.\d+Z$/, 'Z');
  const entries = [
    element('dc:title', listOf('Alt', [title])),
    element('dc:creator', author && listOf('Seq', [author])),
    element('dc:description', subject && listOf('Alt', [subject])),
    element('dc:subject', keywords.length > 0 && listOf('Bag', keywords)),
    element('dc:language', listOf('Bag', [lang])),
    element('pdf:Keywords', keywords.length > 0 && escape(keywords.join(', '))),
    element('pdf:Producer', producer && escape(producer)),
    element('xmp:CreatorTool', 'Lectern'),
    element('xmp:CreateDate', day),
    element('xmp:ModifyDate', day),
    element('pdfuaid:part', '1'),
  ];
  const xmp = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    ...entries.filter((entry) => entry !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
  const bytes = Buffer.from(xmp, 'utf8').toString('latin1');
  return `<</Type /Metadata/Subtype /XML/Length ${String(bytes.length)}>>\nstream\n${bytes}\nendstream`;
}

function element(name: string, content: string | false | undefined): string {
  return content === undefined || content === false || content === '' ? '' : `<${name}>${content}</${name}>`;
}

function listOf(kind: 'Alt' | 'Bag' | 'Seq', texts: readonly string[]): string {
  const lang = kind === 'Alt' ? ' xml:lang="x-default"' : '';
  return `<rdf:${kind}>${texts.map((text) => `<rdf:li${lang}>${escape(text)}</rdf:li>`).join('')}</rdf:${kind}>`;
}

/** Signs that XML does not know are left out. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
