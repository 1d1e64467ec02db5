/** A talk's outline for readers of its PDF: the sections as they lie in each other, and in each its slides. */
import { toShownText, withoutStruck } from '../talk/rich-text.ts';
import type { Slide, Talk } from '../talk/talk.ts';
import { wordsFor } from '../talk/words/house-words.ts';
import type { OutlineEntry } from './describe-pdf.ts';

/** Letters that fit into the panel of a reader. */
const longestName = 80;

/**
 * Entries of the outline. A section stands at its first slide; slides with a text of their own stand below.
 * @param places for each slide, backup slides last, the page that it begins on, from 1
 */
export function outlineTalk(
  { title, lang, sections, slides, backup }: Talk,
  places: readonly number[],
): OutlineEntry[] {
  const top: OutlineEntry[] = [];
  const open: { depth: number; entry: OutlineEntry }[] = [];
  let current: string | undefined;
  slides.forEach((slide, index) => {
    const page = places[index] ?? 1;
    const name = index === 0 ? title : nameSlide(slide, lang);
    const section = sections.find(({ id }) => id === slide.section);
    if (section === undefined) {
      if (name !== '') top.push({ title: name, page, children: [] });
      open.length = 0;
      current = undefined;
      return;
    }
    if (section.id !== current) {
      current = section.id;
      while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
      const entry = { title: section.heading, page, children: [] };
      (open.at(-1)?.entry.children ?? top).push(entry);
      open.push({ depth: section.depth, entry });
      if (slide.layout === 'section') return;
    }
    if (name !== '') open.at(-1)?.entry.children.push({ title: name, page, children: [] });
  });
  if (backup.length > 0) top.push(outlineBackup(backup, places.slice(slides.length), lang));
  return top;
}

/** The backup slides, below one entry. */
function outlineBackup(backup: readonly Slide[], places: readonly number[], lang: string): OutlineEntry {
  const children = backup
    .map((slide, index) => ({ title: nameSlide(slide, lang), page: places[index] ?? 1, children: [] }))
    .filter(({ title }) => title !== '');
  return { title: wordsFor(lang).backup, page: places[0] ?? 1, children };
}

/** The start of what a slide shows, on one line; a picture without a text has no name. */
function nameSlide({ layout, steps }: Slide, lang: string): string {
  if (layout === 'closing') return wordsFor(lang).thanks;
  const shows = steps[0]?.shows;
  const text = (shows === undefined ? '' : withoutStruck(toShownText(shows)))
    .trim()
    .split('\n', 1)
    .join('')
    .replaceAll(/\s+/g, ' ');
  const start = text.slice(0, longestName);
  return start === text ? text : `${start.replace(/\s\S*$|[\uD800-\uDBFF]$/u, '')} …`;
}
