/** Holds a printed file against the plan: what looks printed may lack pages, words, tags or fonts. */
import { decodeFragment } from '../talk/decode-fragment.ts';
import type { Drawings } from '../talk/drawing.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import type { PdfContents, PdfLink, PdfPage } from './read-pdf.ts';
import { findFontlessLetters, findMissingText } from './find-missing-text.ts';
import { listShownText } from './list-shown-text.ts';
import { pageOrigin } from '../browser/open-page.ts';

export interface Audit {
  /** What is wrong with the file, a line each; nothing if all is well. */
  complaints: string[];
  /** Letters that are shown and that no font on this machine has: boxes or gaps on paper, and no fault of the file. */
  fontless: string[];
}

/** @param drawings what the talk's diagrams look like */
export function auditPdf(pdf: PdfContents, talk: Talk, drawings: Drawings = new Map()): Audit {
  const { pages } = pdf;
  const slides = [...talk.slides, ...talk.backup];
  if (pages.length !== slides.length) {
    const complaint = `it has ${count(pages.length, 'page')} for ${count(slides.length, 'slide')}`;
    return { complaints: [complaint], fontless: [] };
  }
  const fontless = findFontlessLetters(
    pages.map(({ text }) => text),
    slides.flatMap((slide) => listShownText(slide, drawings)),
  );
  const complaints = slides.flatMap((slide, index) => auditPage(pdf, slide, index, talk, drawings, fontless));
  return { complaints: [...auditFile(pdf, talk), ...complaints], fontless: [...fontless] };
}

function auditFile({ lang, title, isTagged, outline, fonts }: PdfContents, talk: Talk): string[] {
  const complaints: string[] = [];
  if (lang !== talk.lang) complaints.push(`its language is "${lang}" instead of "${talk.lang}"`);
  if (fold(title) !== fold(talk.title)) complaints.push(`its title is "${title}" instead of "${talk.title}"`);
  if (!isTagged) complaints.push('it has no tags, which screen readers need');
  if (fonts.some(({ isType3, hasLetters }) => isType3 && hasLetters)) {
    complaints.push('it has letters that are drawings instead of a font (Type 3)');
  }
  for (const { name, isEmbedded } of fonts) {
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

function auditPage(
  { pages, isTagged }: PdfContents,
  slide: Slide,
  index: number,
  talk: Talk,
  drawings: Drawings,
  fontless: ReadonlySet<string>,
): string[] {
  const page = pages[index] ?? { text: '', headings: 0, links: [] };
  const where = `page ${String(index + 1)}`;
  const complaints = findMissingText(page.text, listShownText(slide, drawings), fontless).map(
    (text) => `${where} lacks "${text}"`,
  );
  if (isTagged && page.headings === 0) complaints.push(`${where} has no heading in its tags`);
  if (page.links.some(leadsNowhere)) complaints.push(`${where} has a link that leads nowhere`);
  for (const href of listLinks(slide, talk)) {
    if (!hasLink(page, href, talk)) complaints.push(`${where} lacks the link to ${href}`);
  }
  return complaints;
}

/** Where the links lead that a slide shows. */
function listLinks({ layout, steps }: Slide, talk: Talk): string[] {
  const marks = steps.flatMap(({ shows }) => ('marks' in shows ? shows.marks : []));
  const hrefs = marks.flatMap(({ kind, href }) => (kind === 'link' && href !== undefined ? [href] : []));
  return layout === 'closing' && talk.link !== undefined ? [...hrefs, talk.link] : hrefs;
}

/** Whether a page has this link; a link within the essay is one to its slide, if there is such a slide. */
function hasLink({ links }: PdfPage, href: string, { slides, backup }: Talk): boolean {
  if (href.startsWith('#')) {
    const place = decodeFragment(href);
    const index = [...slides, ...backup].findIndex(({ id, section }) => section === place || id === place);
    return index === -1 || links.some(({ page }) => page === index + 1);
  }
  if (!URL.canParse(href)) return true;
  const { href: wanted } = new URL(href);
  return links.some(({ url }) => url !== undefined && URL.canParse(url) && new URL(url).href === wanted);
}

/** A link that the file has no place for, or to a page that was there only for the printer. */
function leadsNowhere({ url, page }: PdfLink): boolean {
  return page === 0 || url?.startsWith(`${pageOrigin}/`) === true;
}

function fold(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
