/** Prints a talk as a PDF, one page a slide, and gives the file away only after it was read back and found right. */
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import type { PrintLook } from '../site/resolve-address.ts';
import { auditPdf } from './audit-pdf.ts';
import { describePdf } from './describe-pdf.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { outlineTalk } from './outline-talk.ts';
import { printPages } from './print-pages.ts';
import { readPdf } from './read-pdf.ts';
import { checkTarget, writeWholeFile } from '../disk/write-whole-file.ts';

export interface PrintOptions {
  /** Whether the backup slides are printed too. */
  backup: boolean;
  /** How they look, where that is not Paper in the light mode. */
  look?: PrintLook;
}

/**
 * Prints the slides of a talk into a file, which appears whole or not at all.
 * Throws a TalkError if there is no browser, or if the printed pages are not those of the plan.
 * @param say told in one line what takes its time
 */
export async function printTalk(
  loaded: LoadedTalk,
  file: string,
  { backup, look = {} }: PrintOptions,
  say: (line: string) => void,
): Promise<void> {
  const { essay } = loaded;
  const talk = backup ? loaded.talk : { ...loaded.talk, backup: [] };
  checkTarget(file);
  const chromium = await ensureChromium(say);
  say(`Printing ${String(talk.slides.length + talk.backup.length)} slides …`);
  const pdf = describePdf(await printPages({ ...loaded, talk }, chromium, look), {
    title: talk.title,
    ...(talk.speaker === undefined ? {} : { author: talk.speaker }),
    ...(talk.subtitle === undefined ? {} : { subject: talk.subtitle }),
    date: readDate(),
    outline: outlineTalk(talk),
  });
  const { complaints, fontless } = auditPdf(await readPdf(pdf), talk, essay.drawings);
  const [complaint, ...more] = complaints;
  if (complaint !== undefined) {
    throw new TalkError({
      message: `The PDF was thrown away: ${complaint}${more.length > 0 ? ` (and ${String(more.length)} more)` : ''}.`,
      hint: 'This is a fault of Lectern or of its browser; another Chrome or Chromium may print it right.',
      file: essay.file,
    });
  }
  if (fontless.length > 0) {
    const letters = Array.from(fontless.slice(0, 40).join('').normalize('NFC')).join(' ');
    say(`No font on this machine has ${letters}; what needs it is printed without it.`);
  }
  writeWholeFile(file, pdf);
}

/** Now, or the time that a reproducible build is told to use (reproducible-builds.org). */
function readDate(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
