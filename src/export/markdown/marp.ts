/** Markdown for Marp: a folder with `slides.md`, the script as presenter notes, diagrams as pictures. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawPieces, type SlidePiece } from '../../print/draw-slides.ts';
import type { LoadedTalk } from '../../site/load-talks.ts';
import { toSpokenLine } from '../../talk/rich-text.ts';
import type { Layout, Slide, Talk } from '../../talk/talk.ts';
import type { ExportTools, FolderFormat } from '../export-format.ts';
import { copyMedia } from '../copy-media.ts';
import { tellUndrawn } from '../tell-undrawn.ts';
import { escapeMarkdown, type Dialect } from './dialect.ts';
import { writeSlide } from './write-slide.ts';
import { writeFence } from './write-text.ts';
import { countNoun } from '../../talk/text/count-noun.ts';

/** Shown in the middle, large. */
const leading: ReadonlySet<Layout> = new Set([
  'title',
  'section',
  'statement',
  'question',
  'number',
  'closing',
]);

export const marp: FolderFormat = {
  kind: 'folder',
  async write(loaded, folder, tools) {
    const drawn = await drawDiagrams(loaded, folder, tools);
    await writeFile(join(folder, 'slides.md'), writeMarp(loaded.talk, drawn));
    await copyMedia(loaded, folder);
  },
};

/**
 * The whole file.
 * @param drawn Markdown of the diagrams that are pictures, by their sources
 */
export function writeMarp(talk: Talk, drawn: ReadonlyMap<string, string> = new Map()): string {
  const dialect: Dialect = {
    escape: escapeMarkdown,
    signs: { bullet: '*', stop: ')' },
    reveal: (list) => list,
    lines: () => '',
    picture: writePicture,
    diagram: (source, language) => drawn.get(source) ?? writeFence(source, language),
  };
  const about = [
    '---',
    'marp: true',
    'theme: default',
    `title: ${JSON.stringify(talk.title)}`,
    `lang: ${JSON.stringify(talk.lang)}`,
    `size: ${talk.aspect === '4:3' ? '4:3' : '16:9'}`,
    'paginate: true',
    ...(talk.mode === 'dark' ? ['class: invert'] : []),
    '---',
  ].join('\n');
  const pages = talk.slides.map((slide) => {
    const dark = talk.mode === 'dark' ? ' invert' : '';
    const first = leading.has(slide.layout) ? [`<!-- _class: lead${dark} -->`] : [];
    return [...first, ...writeSlide(slide, talk, dialect), ...writeNotes(slide)].join('\n\n');
  });
  return `${about}\n\n${pages.join('\n\n---\n\n')}\n`;
}

/** Marp reads a picture's size in its description. */
function writePicture(description: string, address: string, isWide: boolean): string {
  return `![${isWide ? 'w:1100px' : 'h:420px'} ${description}](<${address}>)`;
}

/** The script as a comment; one that Marp would read as a setting begins with a sign that nobody sees. */
function writeNotes({ steps }: Slide): string[] {
  const passages = steps.flatMap(({ says }) => says.map((passage) => toSpokenLine(passage)));
  if (passages.length === 0) return [];
  const notes = passages.join('\n\n').replaceAll('-->', '-- >');
  return [`<!--\n${notes.replaceAll(/^(?=\S+\s*:)/gm, '\u2060')}\n-->`];
}

/** Draws diagrams into the folder; gives the Markdown that shows them. */
async function drawDiagrams(
  loaded: LoadedTalk,
  folder: string,
  { openBrowser, say }: ExportTools,
): Promise<Map<string, string>> {
  const drawn = new Map<string, string>();
  const { drawings } = loaded.essay;
  const found = loaded.talk.slides.flatMap((slide) => {
    const shows = slide.steps[0]?.shows;
    const drawing = shows?.kind === 'diagram' ? drawings.get(shows.text) : undefined;
    return shows === undefined || drawing === undefined ? [] : [{ slide, source: shows.text, drawing }];
  });
  if (found.length === 0) return drawn;
  say(`Drawing ${countNoun(found.length, 'diagram')} …`);
  await mkdir(join(folder, 'media'), { recursive: true });
  const pieces = found.map(({ slide }): SlidePiece => ({ slide, selector: 'svg.drawing' }));
  let at = 0;
  for await (const piece of drawPieces(await openBrowser(), loaded, pieces)) {
    const diagram = found[at];
    at += 1;
    if (piece === undefined || diagram === undefined) continue;
    const name = `media/diagram-${String(at)}.png`;
    await writeFile(join(folder, name), piece.png);
    const { title, labels } = diagram.drawing;
    const description = escapeMarkdown(title === '' ? labels.join(', ') : title);
    drawn.set(diagram.source, writePicture(description, `./${name}`, piece.width > 2.4 * piece.height));
  }
  tellUndrawn(pieces.slice(at), loaded.essay.file, say);
  return drawn;
}
