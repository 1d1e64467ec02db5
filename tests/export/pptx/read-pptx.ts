/** Reads back what a PowerPoint file holds. */
import JSZip from 'jszip';

export interface PptxSlide {
  xml: string;
  /** Its paragraphs, of text boxes and tables, in their order. */
  texts: string[];
  /** The paragraphs of its notes. */
  notes: string[];
}

export interface PptxContents {
  slides: PptxSlide[];
  theme: string;
  /** Names of all parts. */
  parts: string[];
}

export async function readPptx(bytes: Uint8Array): Promise<PptxContents> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const parts = Object.keys(zip.files);
  const slides: PptxSlide[] = [];
  for (let number = 1; parts.includes(`ppt/slides/slide${String(number)}.xml`); number += 1) {
    const xml = await read(`ppt/slides/slide${String(number)}.xml`);
    const notes = await read(`ppt/notesSlides/notesSlide${String(number)}.xml`);
    const body = /type="body"[\s\S]*?<\/p:sp>/.exec(notes)?.[0] ?? '';
    slides.push({ xml, texts: listParagraphs(xml), notes: listParagraphs(body) });
  }
  return { slides, theme: await read('ppt/theme/theme1.xml'), parts };
}

/** The words of each, a space where a line is broken. */
function listParagraphs(xml: string): string[] {
  return [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].flatMap(([, inner = '']) => {
    const text = [...inner.matchAll(/<a:t>([\s\S]*?)<\/a:t>|<a:br\b/g)]
      .map(([, run = ' ']) => unescapeXml(run))
      .join('');
    return text === '' ? [] : [text];
  });
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
