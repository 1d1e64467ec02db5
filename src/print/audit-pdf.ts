/**
 * Checks a printed PDF against the talk's plan: it may lack pages, words, links, tags or fonts and look well at a
 * glance.
 */
import { countNoun } from '../talk/text/count-noun.ts';
import { decodeFragment } from '../talk/text/decode-fragment.ts';
import type { Drawings } from '../talk/drawing.ts';
import { listSlidePages } from '../talk/list-slide-pages.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import type { PdfContents, PdfLink, PdfPage } from './pdf-contents.ts';
import { findFontlessLetters, findMissingText } from './find-missing-text.ts';
import { listSaidText, listShownText } from './list-shown-text.ts';
import { pageOrigin } from '../browser/open-page.ts';

export interface Audit {
  /** What is wrong with the file, a line each; empty if all is well. */
  complaints: string[];
  /** Whether its pages are those of the plan, so that it can be used in spite of complaints. */
  isUsable: boolean;
  /** Letters that no font on this machine has. They are boxes or gaps on paper, and no fault of the file. */
  fontless: string[];
}

export interface Printed {
  /** What was printed. Default: slides, a page each. */
  document?: PaperDocument;
  /** For each slide, backup slides last, the page that it begins on, from 1. */
  places: readonly number[];
  /** What the talk's diagrams look like. */
  drawings?: Drawings;
}

/** A run of pages and the texts and links that must be on them. */
interface Stretch {
  where: string;
  pages: PdfPage[];
  texts: string[];
  hrefs: string[];
}

/** Compares what a PDF has with what the talk says that it should have. */
export function auditPdf(pdf: PdfContents, talk: Talk, printed: Printed): Audit {
  const stretches = listStretches(pdf, talk, printed);
  if (typeof stretches === 'string') return { complaints: [stretches], isUsable: false, fontless: [] };
  const fontless = findFontlessLetters(
    pdf.pages.map(({ text }) => text),
    stretches.flatMap(({ texts }) => texts),
  );
  const complaints = [
    ...auditFile(pdf, talk),
    ...pdf.pages.flatMap((page, index) => auditPage(page, `page ${String(index + 1)}`)),
    ...stretches.flatMap((stretch) => auditStretch(stretch, pdf.isTagged, talk, printed.places, fontless)),
  ];
  return { complaints, isUsable: true, fontless: [...fontless] };
}

/** What each page must have, or for sheets the pages of each slide; a complaint if there are too few or too many. */
function listStretches(pdf: PdfContents, talk: Talk, printed: Printed): Stretch[] | string {
  const { document = { kind: 'slides' }, places, drawings = new Map() } = printed;
  const slides = [...talk.slides, ...talk.backup];
  if (document.kind === 'slides' || document.kind === 'steps') {
    const pages = listSlidePages(talk, document.kind === 'steps');
    if (pdf.pages.length !== pages.length) {
      const wanted = document.kind === 'slides' ? 'slide' : 'step';
      return `it has ${countNoun(pdf.pages.length, 'page')} for ${countNoun(pages.length, wanted)}`;
    }
    return pages.map(({ slide, step }, index) => ({
      where: `page ${String(index + 1)}`,
      pages: pdf.pages.slice(index, index + 1),
      texts: listShownText(
        step === undefined ? slide : { ...slide, steps: slide.steps.slice(0, step + 1) },
        drawings,
      ),
      hrefs: step === undefined ? listLinks(slide, talk) : [],
    }));
  }
  if (places.length !== slides.length) {
    return `it has ${countNoun(places.length, 'slide')} of ${String(slides.length)}`;
  }
  return slides.map((slide, index) => {
    const [from, to] = [places[index] ?? 1, places[index + 1] ?? pdf.pages.length];
    const isShown = document.kind !== 'script';
    const isSaid = document.kind !== 'worksheet';
    return {
      where: from === to ? `page ${String(from)}` : `what begins on page ${String(from)}`,
      pages: pdf.pages.slice(from - 1, Math.max(from, to)),
      texts: [...(isShown ? listShownText(slide, drawings) : []), ...(isSaid ? listSaidText(slide) : [])],
      hrefs: [...(isShown ? listLinks(slide, talk) : []), ...(isSaid ? listSaidLinks(slide) : [])],
    };
  });
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

function auditPage({ strays, links }: PdfPage, where: string): string[] {
  return [
    ...strays.map((text) => `${where} has "${text}" over its edge`),
    ...(links.some(leadsNowhere) ? [`${where} has a link that leads nowhere`] : []),
  ];
}

function auditStretch(
  { where, pages, texts, hrefs }: Stretch,
  isTagged: boolean,
  talk: Talk,
  places: readonly number[],
  fontless: ReadonlySet<string>,
): string[] {
  const text = pages.map((page) => page.text).join(' ');
  const complaints = findMissingText(text, texts, fontless, talk.dir).map(
    (lost) => `${where} lacks "${lost}"`,
  );
  if (isTagged && pages.every(({ headings }) => headings === 0)) {
    complaints.push(`${where} has no heading in its tags`);
  }
  for (const href of hrefs) {
    if (!pages.some((page) => hasLink(page, href, talk, places)))
      complaints.push(`${where} lacks the link to ${href}`);
  }
  return complaints;
}

/** Where the links lead that a slide shows. */
function listLinks({ layout, steps }: Slide, talk: Talk): string[] {
  const marks = steps.flatMap(({ shows }) => ('marks' in shows ? shows.marks : []));
  const hrefs = marks.flatMap(({ kind, href }) => (kind === 'link' && href !== undefined ? [href] : []));
  return layout === 'closing' && talk.link !== undefined ? [...hrefs, talk.link] : hrefs;
}

/** Where the links lead in what is said to it. */
function listSaidLinks({ steps }: Slide): string[] {
  const links = steps.flatMap(({ says }) => says.flatMap((passage) => passage.links ?? []));
  return links.flatMap(({ href }) => (href === undefined ? [] : [href]));
}

/** Whether a page has this link; a link within the essay is one to its slide, if there is such a slide. */
function hasLink({ links }: PdfPage, href: string, talk: Talk, places: readonly number[]): boolean {
  if (href.startsWith('#')) {
    const place = decodeFragment(href);
    const slides = [...talk.slides, ...talk.backup];
    const index = slides.findIndex(({ id, section }) => section === place || id === place);
    return index === -1 || links.some(({ page }) => page === places[index]);
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
