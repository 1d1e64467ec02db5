/** Gives slides their addresses. */
import { slug } from 'github-slugger';
import type { SlideDraft } from './slide-draft.ts';

const mostWords = 7;
const mostLength = 56;

/**
 * An id for each slide, from the words that it shows first: unique, no longer than 60 characters, never all digits
 * (reveal.js takes those for slide numbers), safe in HTML and in an address. A section's own slide has its section's id,
 * unless that is the first or the last slide's.
 */
export function makeSlideIds(slides: readonly SlideDraft[], sectionIds: readonly string[]): string[] {
  const signs = ['title', 'closing'];
  const taken = new Set([...signs, ...sectionIds]);
  const unused = new Set(sectionIds.filter((id) => !signs.includes(id)));
  // Where thousands of slides begin alike, each counts on from the one before.
  const next = new Map<string, number>();
  return slides.map(({ layout, section, steps, part }) => {
    if (layout === 'closing' || (layout === 'title' && (part?.number ?? 1) === 1)) return layout;
    const own = layout === 'section' ? section : undefined;
    if (own !== undefined && unused.delete(own)) return own;
    const wanted = own ?? slugWords(steps[0]?.shows.text ?? '');
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    for (; taken.has(id); number += 1) id = `${wanted}-${String(number)}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  });
}

function slugWords(text: string): string {
  const words = slug(text.slice(0, 400).replace(/\s+/gu, ' ').trim().toWellFormed())
    .replace(/[^\p{L}\p{M}\p{N}_-]/gu, '')
    .split('-')
    .filter((word) => word !== '');
  let id = '';
  for (const word of words.slice(0, mostWords)) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > mostLength) break;
    id = longer;
  }
  if (id === '') id = cutLetters(words[0] ?? '');
  return /[^\d-]/u.test(id) ? id : `slide-${id}`.replace(/-$/u, '');
}

/** The first letters of a word longer than an id, none of them cut apart. */
function cutLetters(word: string): string {
  let id = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (id.length + segment.length > mostLength) break;
    id += segment;
  }
  return id;
}
