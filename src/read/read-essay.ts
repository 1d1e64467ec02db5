/** File to Essay: bytes, text, blocks, pictures, films. */
import { dirname, resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { parseEssay } from '../essay/parse-essay.ts';
import { dropControls } from './drop-controls.ts';
import { formatOf, refuseUnnamed } from './essay-formats.ts';
import { findFilms } from './films.ts';
import { findOwnStyle } from './own-style.ts';
import { readFences } from './read-fences.ts';
import { findBadFormulas } from './formulas.ts';
import { findMissingFiles } from './missing-files.ts';
import { findPictures } from './pictures.ts';
import { findSite } from './find-site.ts';
import { placeLinks } from './place-links.ts';
import type { Around } from './locate-file.ts';
import { decodeEssay } from './old-encodings.ts';
import { readBytes } from './read-bytes.ts';
import { thinMarks } from './thin-marks.ts';

/** The text of an essay as it is read, and what was wrong with it. */
export interface ReadText {
  text: string;
  warnings: Fault[];
}

/** Throws a TalkError if the file is missing or no text. */
export async function readText(file: string): Promise<ReadText> {
  const decoded = decodeEssay(await readBytes(file), file);
  const visible = dropControls(decoded.text, file);
  const { text, warnings } = thinMarks(visible.text, file);
  return { text, warnings: [...decoded.warnings, ...visible.warnings, ...warnings] };
}

/**
 * Read an essay, look at the pictures, the films and the style sheet beside it, and note what its code says of itself.
 * @param file As the user named it; messages name it so.
 * @param around A folder around the essay's own whose pictures and films it may show too, how it names them, and its site's pages. Default: the site that it lies in.
 * @param read What the file has, where that was read already.
 * @throws TalkError if it is missing, no text, of another format, or broken.
 */
export async function readEssay(file: string, around?: Around, read?: ReadText): Promise<Essay> {
  await refuseUnnamed(file);
  const format = formatOf(file);
  const { text, warnings: textWarnings } = read ?? (await readText(file));
  const essay = parseEssay(text, { file, format });
  const site = around ?? findSite(dirname(resolve(file)));
  const { pictures, warnings } = await findPictures(essay, file, site);
  const own = await findOwnStyle(essay, file);
  const { films, warnings: filmWarnings } = await findFilms(essay, file, site);
  const { missing, warnings: missingWarnings } = await findMissingFiles(essay, file, around);
  const linkWarnings = placeLinks(essay, file, missing, around);
  const fenceWarnings = await readFences(essay);
  const { bad, warnings: formulaWarnings } = await findBadFormulas(essay);
  return {
    ...essay,
    ...(own.style === undefined
      ? {}
      : { style: own.style, settings: { ...essay.settings, theme: own.style.base } }),
    pictures,
    films,
    undrawn: bad,
    warnings: [
      ...[
        ...textWarnings,
        ...essay.warnings,
        ...warnings,
        ...filmWarnings,
        ...missingWarnings,
        ...linkWarnings,
        ...fenceWarnings,
        ...formulaWarnings,
      ].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      ...own.warnings,
    ],
  };
}
