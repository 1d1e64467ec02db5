import { canvasFor } from '../measure/canvas.ts';
import { fitText, type TextLayout } from '../plan/fit/fit-text.ts';
import { isSmallerThanText } from '../plan/fit/type-steps.ts';
import { toPlainRichText } from '../talk/rich-text.ts';
import type { SideFits } from '../talk/talk.ts';
import type { Check } from './check.ts';
import { isPlainText } from './plain-text.ts';
import { shorten } from './shorten.ts';

/** What the front matter has for the title slide, by what the plan calls it. */
const frontMatter = {
  subtitle: 'subtitle',
  speaker: 'author',
  event: 'event',
  date: 'date',
} as const satisfies Partial<Record<keyof SideFits, string>>;

/** A title and headings that no slide can hold at a size for a hall, and what has no room beside the title. */
export const findLongHeadings: Check = ({ file, title, sections, lang }, { slides }) => [
  ...(isTooLong('title', title, lang)
    ? [
        {
          message: `The title “${shorten(title)}” is too long for its slide: ${countCharacters(title)} characters.`,
          hint: isPlainText(file)
            ? 'Shorten it to a line or two.'
            : 'Write a shorter “title” in the front matter, and the rest as its “subtitle”.',
        },
      ]
    : []),
  ...Object.entries(frontMatter)
    .filter(([name]) => slides[0]?.fits?.[name as keyof typeof frontMatter] === 'none')
    .map(([, key]) => ({
      message: `The ${key} is too long for the title slide.`,
      hint: `Write a shorter “${key}” in the front matter.`,
    })),
  ...sections
    .filter(({ heading }) => isTooLong('section', heading, lang))
    .map(({ heading, line }) => ({
      line,
      message: `The heading “${shorten(heading)}” is too long for its slide: ${countCharacters(heading)} characters.`,
      hint: 'Shorten it to a line or two; what it explains can open the section’s text.',
    })),
];

function isTooLong(layout: TextLayout, text: string, lang: string): boolean {
  const fit = fitText(layout, toPlainRichText(text), canvasFor(lang));
  return fit === undefined || isSmallerThanText(fit);
}

function countCharacters(text: string): string {
  return String(Array.from(text).length);
}
