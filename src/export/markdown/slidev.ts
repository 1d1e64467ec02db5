/** Markdown for Slidev: a folder with `slides.md`, the script as presenter notes. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toSpokenLine } from '../../talk/rich-text.ts';
import type { Layout, Slide, Talk } from '../../talk/talk.ts';
import type { FolderFormat } from '../export-format.ts';
import { copyMedia } from '../copy-media.ts';
import { escapeMarkdown, type Dialect } from './dialect.ts';
import { writeSlide } from './write-slide.ts';
import { writeFence } from './write-text.ts';

/** Slidev's own layouts that come nearest. */
const layouts: Partial<Record<Layout, string>> = {
  title: 'cover',
  section: 'section',
  statement: 'statement',
  question: 'statement',
  quote: 'quote',
  number: 'fact',
  definition: 'center',
  contrast: 'center',
  math: 'center',
  closing: 'end',
};

const dialect: Dialect = {
  // Vue would compute what stands between two braces.
  escape: (text) => escapeMarkdown(text).replaceAll(String.raw`\{\{`, '<span v-pre>{{</span>'),
  signs: { bullet: '-', stop: '.' },
  reveal: (list) => `<v-clicks>\n\n${list}\n\n</v-clicks>`,
  lines: (steps) => `{${steps.join('|')}}`,
  picture: (description, address) =>
    `<img src="${address}" alt="${toAttribute(description)}" class="max-h-90 max-w-full mx-auto" />`,
  diagram: (source, language) => writeFence(source, language),
};

export const slidev: FolderFormat = {
  kind: 'folder',
  async write(loaded, folder) {
    await writeFile(join(folder, 'slides.md'), writeSlidev(loaded.talk));
    await copyMedia(loaded, folder);
  },
};

/** The whole file. */
export function writeSlidev(talk: Talk): string {
  const { title, aspect, mode, lang, slides } = talk;
  const about = [
    'theme: default',
    `title: ${JSON.stringify(title)}`,
    `aspectRatio: ${aspect.replace(':', '/')}`,
    `colorSchema: ${mode}`,
    'routerMode: hash',
    `htmlAttrs:\n  lang: ${JSON.stringify(lang)}\n  dir: ${talk.dir}`,
  ];
  return slides
    .map((slide, index) => {
      const layout = layouts[slide.layout];
      const head = [...(index === 0 ? about : []), ...(layout === undefined ? [] : [`layout: ${layout}`])];
      const front = head.length === 0 ? '---\n' : `---\n${head.join('\n')}\n---\n`;
      return `${front}\n${writeSlide(slide, talk, dialect).join('\n\n')}\n${writeNotes(slide)}`;
    })
    .join('\n');
}

/** The script in the comment that ends the slide: notes are Markdown with HTML, too, and nothing in them ends the comment. */
function writeNotes({ steps }: Slide): string {
  const passages = steps.flatMap(({ says }) => says.map((passage) => toSpokenLine(passage, escapeMarkdown)));
  if (passages.length === 0) return '';
  return `\n<!--\n${passages.join('\n\n')}\n-->\n`;
}

/** An attribute of an element, in which Vue computes nothing, and Markdown's own signs stand for themselves. */
function toAttribute(escaped: string): string {
  return escaped
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
}
