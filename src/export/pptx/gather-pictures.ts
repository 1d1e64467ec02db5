/** The pictures of a talk's slides: those of the essay, and what has to be drawn since PowerPoint cannot. */
import { extname } from 'node:path';
import { drawPieces, type SlidePiece } from '../../print/draw-slides.ts';
import { mediaType } from '../../site/media-type.ts';
import type { LoadedTalk } from '../../site/load-talks.ts';
import { readMedium } from '../../site/shown-media.ts';
import type { Slide } from '../../talk/talk.ts';
import type { ExportTools } from '../export-format.ts';
import { tellUndrawn } from '../tell-undrawn.ts';
import { countNoun } from '../../talk/text/count-noun.ts';

export interface SlidePicture {
  /** A data URL. */
  data: string;
  /** Size in px. */
  width: number;
  height: number;
}

/** By the slide that has it. */
export type Pictures = ReadonlyMap<Slide, SlidePicture>;

/** What every PowerPoint shows; other kinds are drawn as PNG. */
const known = new Set(['.png', '.jpg', '.jpeg', '.gif']);

/** The picture of each slide that has one. A browser is opened only if something has to be drawn. */
export async function gatherPictures(
  loaded: LoadedTalk,
  { openBrowser, say }: ExportTools,
): Promise<Pictures> {
  const pictures = new Map<Slide, SlidePicture>();
  const pieces: SlidePiece[] = [];
  for (const slide of loaded.talk.slides) {
    const shows = slide.steps[0]?.shows;
    if (shows?.kind === 'diagram' && loaded.essay.drawings.has(shows.text))
      pieces.push({ slide, selector: 'svg.drawing' });
    if (shows?.kind === 'math') pieces.push({ slide, selector: 'math' });
    const source = pictureOf(slide);
    const found = source === undefined ? undefined : loaded.essay.pictures.get(source);
    if (found === undefined) continue;
    const { file, width, height } = found;
    const ending = extname(file).toLowerCase();
    if (!known.has(ending)) {
      pieces.push({ slide, selector: 'figure img' });
      continue;
    }
    const data = toDataUrl(await readMedium(found), mediaType(ending));
    pictures.set(slide, { data, width, height });
  }
  if (pieces.length === 0) return pictures;
  say(`Drawing ${countNoun(pieces.length, 'picture')} …`);
  let at = 0;
  for await (const drawn of drawPieces(await openBrowser(), loaded, pieces)) {
    const slide = pieces[at]?.slide;
    at += 1;
    if (drawn === undefined || slide === undefined) continue;
    pictures.set(slide, { ...drawn, data: toDataUrl(drawn.png, 'image/png') });
  }
  tellUndrawn(pieces.slice(at), loaded.essay.file, say);
  return pictures;
}

/** The address, as the essay has it, of the picture that a slide shows. */
function pictureOf({ steps: [step] }: Slide): string | undefined {
  if (step?.shows.kind === 'figure' && step.shows.src !== undefined) return step.shows.source;
  return step?.shows.kind === 'film' ? step.shows.poster?.source : undefined;
}

function toDataUrl(bytes: Uint8Array, type: string): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
