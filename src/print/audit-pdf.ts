/** Holds a printed file against the plan: what looks printed may lack pages, words, tags or fonts. */
import type { Slide, Talk } from '../talk/talk.ts';
import type { PdfContents, PdfLink, PdfPage } from './read-pdf.ts';
import { findMissingText } from './find-missing-text.ts';
import { listShownText } from './list-shown-text.ts';

/** What is wrong with the file, a line each, the first page's first; nothing if all is well. */
export function auditPdf(pdf: PdfContents, talk: Talk): string[] {
  if (pdf.pages.length !== talk.slides.length) {
    return [`it has ${count(pdf.pages.length, 'page')} for ${count(talk.slides.length, 'slide')}`];
  }
  return [
    ...auditFile(pdf, talk),
    ...talk.slides.flatMap((slide, index) => auditPage(pdf, slide, index, talk)),
  ];
}

function auditFile({ lang, title, isTagged, outline, fonts }: PdfContents, talk: Talk): string[] {
  const complaints: string[] = [];
  if (lang !== talk.lang) complaints.push(`its language is "${lang}" instead of "${talk.lang}"`);
  if (fold(title) !== fold(talk.title)) complaints.push(`its title is "${title}" instead of "${talk.title}"`);
  if (!isTagged) complaints.push('it has no tags, which screen readers need');
  for (const { name, isEmbedded, isType3 } of fonts) {
    if (isType3) complaints.push('it has letters that are drawings instead of a font (Type 3)');
    if (!isEmbedded) complaints.push(`it lacks the font ${name}`);
  }
  const entries = new Set(outline.map(fold));
  const shown = new Set(
    talk.slides.map(({ section, heading }) => (heading === undefined ? undefined : section)),
  );
  for (const { id, heading } of talk.sections) {
    if (shown.has(id) && !entries.has(fold(heading)))
      complaints.push(`its outline lacks the section "${heading}"`);
  }
  return complaints;
}

function auditPage({ pages, isTagged }: PdfContents, slide: Slide, index: number, talk: Talk): string[] {
  const page = pages[index] ?? { text: '', headings: 0, links: [] };
  const where = `page ${String(index + 1)}`;
  const complaints = findMissingText(page.text, listShownText(slide)).map(
    (text) => `${where} lacks "${text}"`,
  );
  if (isTagged && page.headings === 0) complaints.push(`${where} has no heading in its tags`);
  if (page.links.some(leadsNowhere)) complaints.push(`${where} has a link that leads nowhere`);
  for (const href of listLinks(slide, talk)) {
    if (!hasLink(page, href)) complaints.push(`${where} lacks the link to ${href}`);
  }
  return complaints;
}

/** Links out of the file that a slide shows. */
function listLinks({ layout, steps }: Slide, talk: Talk): string[] {
  const marks = steps.flatMap(({ shows }) => ('marks' in shows ? shows.marks : []));
  const hrefs = marks.flatMap(({ kind, href }) => (kind === 'link' && href !== undefined ? [href] : []));
  if (layout === 'closing' && talk.link !== undefined) hrefs.push(talk.link);
  return hrefs.filter((href) => URL.canParse(href));
}

function hasLink({ links }: PdfPage, href: string): boolean {
  const { href: wanted } = new URL(href);
  return links.some(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).href === wanted);
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

/** An address below `.invalid` (RFC 2606) is one that only the printer answers. */
function leadsNowhere({ url, page }: PdfLink): boolean {
  return page === 0 || (url !== undefined && URL.canParse(url) && new URL(url).hostname.endsWith('.invalid'));
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
