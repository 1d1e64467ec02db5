/** The deck of the bench as the source that each tool reads, written as its own documentation has it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deckTitle, type DeckSlide } from './made-deck.ts';

interface Dialect {
  /** What stands before the first slide. */
  head: string;
  heading: '#' | '##' | '###';
  /** Between two slides. */
  between: string;
  /** Where the source names its pictures. */
  pictures: string;
  writeNotes: (notes: string) => string;
}

const inComment = (notes: string): string => `<!--\n${notes}\n-->`;

/** All of them fit the slide's text to the slide, where the tool does not do that itself. */
export const dialects = {
  lectern: {
    // The part keeps its headings on the slides that they head.
    head: `---\ntitle: ${deckTitle}\nlang: en\n---\n\n## All of it\n`,
    heading: '###',
    between: '',
    pictures: 'img/',
    writeNotes: (notes) => `<!-- say -->\n\n${notes}`,
  },
  slidev: {
    head: `---\ntheme: default\ntitle: ${deckTitle}\nlayout: default\nfonts:\n  provider: none\n---\n`,
    heading: '#',
    between: '---\n\n',
    pictures: '/img/',
    writeNotes: inComment,
  },
  marp: {
    head: `---\nmarp: true\ntitle: ${deckTitle}\nstyle: |\n  section { font-size: 24px }\n  pre { font-size: 16px }\n  img { max-height: 240px }\n---\n`,
    heading: '#',
    between: '---\n\n',
    pictures: 'img/',
    writeNotes: inComment,
  },
  'reveal-md': {
    head: `---\ntitle: ${deckTitle}\nrevealOptions:\n  transition: none\n---\n`,
    heading: '##',
    between: '---\n\n',
    pictures: './img/',
    writeNotes: (notes) => `Note:\n${notes}`,
  },
} as const satisfies Record<string, Dialect>;

/** Sizes at which the fullest slide fits, in reveal.js without a theme of its own and in Slidev. */
const styles = {
  lectern: undefined,
  slidev: {
    file: 'style.css',
    css: '.slidev-layout img { max-height: 200px }\n.slidev-layout { --slidev-code-font-size: 10px; --slidev-code-line-height: 13px }\n',
  },
  marp: undefined,
  'reveal-md': {
    file: 'fit.css',
    css: '.reveal { font-size: 26px } .reveal pre { font-size: 0.6em } .reveal img { max-height: 240px }\n',
  },
} as const;

export type DialectName = keyof typeof dialects;

export function writeSource(slides: readonly DeckSlide[], name: DialectName): string {
  const { head, heading, between, pictures, writeNotes } = dialects[name];
  const written = slides.map(({ title, bullets, notes, code, picture }) =>
    [
      `${heading} ${title}`,
      bullets.map((bullet) => `- ${bullet}`).join('\n'),
      ...(code === undefined ? [] : [`\`\`\`ts\n${code}\n\`\`\``]),
      ...(picture === undefined ? [] : [`![A picture](${pictures}${picture.name})`]),
      writeNotes(notes),
    ].join('\n\n'),
  );
  return `${head}\n${written.join(`\n\n${between}`)}\n`;
}

/** Writes the deck afresh into a folder, as `deck.md` with what belongs to it. */
export function writeDeck(slides: readonly DeckSlide[], name: DialectName, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const pictures = join(folder, name === 'slidev' ? 'public/img' : 'img');
  mkdirSync(pictures, { recursive: true });
  writePictures(slides, pictures);
  writeFileSync(join(folder, 'deck.md'), writeSource(slides, name));
  const style = styles[name];
  if (style !== undefined) writeFileSync(join(folder, style.file), style.css);
}

export function writePictures(slides: readonly DeckSlide[], folder: string): void {
  for (const { picture } of slides)
    if (picture !== undefined) writeFileSync(join(folder, picture.name), picture.bytes);
}
