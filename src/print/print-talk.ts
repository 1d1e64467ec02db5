/** Prints a talk as a PDF, which is read back before it is written: whatever is wrong with it is told. */
import type { Browser, Page } from 'playwright';
import { TalkError, type Fault } from '../errors.ts';
import type { PrintLook } from '../site/resolve-address.ts';
import type { ShownTalk } from '../site/shown-media.ts';
import { listSlidePages } from '../talk/list-slide-pages.ts';
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Talk } from '../talk/talk.ts';
import { chooseSlides } from './choose-slides.ts';
import { auditPdf, type Audit } from './audit-pdf.ts';
import { describePdf } from './describe-pdf.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPdf } from './pdf-objects.ts';
import { outlineTalk } from './outline-talk.ts';
import { nameSlidePages, placeSlides } from './place-slides.ts';
import { printPages } from './print-pages.ts';
import { readPdf } from './read-pdf.ts';
import { checkTarget, writeWholeFile } from '../disk/write-whole-file.ts';

export interface PrintOptions {
  /** What is printed. Default: slides, a page each. */
  document?: PaperDocument;
  /** Whether the backup slides are printed too. */
  backup: boolean;
  /** How they look, where that is not Paper in the light mode. */
  look?: PrintLook;
  /** The browser to print with, which stays open. Default: one that is started, and ended. */
  browser?: Promise<Browser>;
  /** A page of that browser that is prepared for it. Default: a new one. */
  page?: Promise<Page>;
  /** Called when the browser has done its part; what it printed is still to be read back. */
  whenPrinted?: () => void;
}

/** Slides or steps; for more of them Chromium takes over a gigabyte and half a minute, and sooner where they stand on sheets. */
const mostPages = 2_500;
const mostOnSheets = 1_200;
/** Characters of a script, which are said in seven hours: seven hundred sheets. */
const mostSaid = 400_000;

/**
 * Prints a talk into a file, which appears whole or not at all.
 * Throws a TalkError if there is no browser, if there are too many pages, or if those printed are not those of the plan.
 * @param say receives a line about each thing that takes long
 * @returns what is wrong on a page of the file, which is written all the same: its author may have no time for another
 */
export async function printTalk(
  loaded: ShownTalk,
  file: string,
  { document = { kind: 'slides' }, backup, look = {}, browser, page, whenPrinted }: PrintOptions,
  say: (line: string) => void,
): Promise<Fault | undefined> {
  checkTarget(file);
  const talk = { ...loaded.talk, ...chooseSlides(loaded.talk, document, backup) };
  refuseLongTalk(talk, document, loaded.essay.file);
  const own = browser === undefined ? launchChromium(await ensureChromium(say)) : undefined;
  own?.catch(() => undefined);
  try {
    const running = browser ?? own ?? Promise.reject(new Error('There is no browser.'));
    const { pdf, complaint } = await printAudited(
      { ...loaded, talk },
      document,
      async () => {
        const printed = await printPages({ ...loaded, talk }, running, document, look, page, say);
        whenPrinted?.();
        return printed;
      },
      say,
    );
    writeWholeFile(file, pdf);
    if (complaint === undefined) return undefined;
    return {
      message: `The PDF was written, but ${complaint}.`,
      hint: `Look at it there before you use it. ${fault}`,
      file: loaded.essay.file,
    };
  } finally {
    await own?.then(
      (started) => started.close(),
      () => undefined,
    );
  }
}

function refuseLongTalk(talk: Talk, { kind }: PaperDocument, file: string): void {
  const hint = 'Part the essay into several, or let --minutes choose what stays.';
  if (kind === 'script' && countSaid(talk) > mostSaid) {
    throw new TalkError({
      message: `The script has more than ${mostSaid.toLocaleString('en')} characters, too many for a PDF.`,
      hint,
      file,
    });
  }
  const isSteps = kind === 'steps';
  const most = kind === 'handout' || kind === 'worksheet' ? mostOnSheets : mostPages;
  if (listSlidePages(talk, isSteps).length <= most) return;
  throw new TalkError({
    message: `The talk has more than ${most.toLocaleString('en')} ${isSteps ? 'steps' : 'slides'}, too many for ${most === mostPages ? 'a PDF' : 'sheets'}.`,
    hint,
    file,
  });
}

function countSaid({ slides, backup }: Talk): number {
  const said = [...slides, ...backup].flatMap(({ steps }) => steps.flatMap(({ says }) => says));
  return said.reduce((sum, { text }) => sum + text.length, 0);
}

const fault = 'This is a fault of Lectern or of its browser; another Chrome or Chromium may print it right.';

/** The bytes of the file, and what is wrong with them. Throws a TalkError if its pages are not those of the plan. */
async function printAudited(
  loaded: ShownTalk,
  document: PaperDocument,
  print: () => Promise<Uint8Array>,
  say: (line: string) => void,
): Promise<{ pdf: Uint8Array; complaint?: string }> {
  const { talk, essay } = loaded;
  say(announce(talk, document));
  const printed = await print();
  const places = placeSlides(talk, document, () => openPdf(printed));
  const labels = nameSlidePages(talk, document);
  const date = readDate(talk);
  const pdf = describePdf(printed, {
    title: talk.title,
    ...(talk.speaker === undefined ? {} : { author: talk.speaker }),
    ...(talk.subtitle === undefined ? {} : { subject: talk.subtitle }),
    keywords: essay.settings.keywords ?? [],
    lang: talk.lang,
    ...(date === undefined ? {} : { date }),
    outline: outlineTalk(talk, places),
    ...(labels === undefined ? {} : { labels }),
  });
  const audit = async (isThorough: boolean): Promise<Audit> =>
    auditPdf(await readPdf(pdf, isThorough), talk, { document, places, drawings: essay.drawings });
  let { complaints, isUsable, fontless } = await audit(false);
  // A complaint counts only if the thorough reader has it, too.
  if (complaints.length > 0 || fontless.length > 0) ({ complaints, isUsable, fontless } = await audit(true));
  const [first, ...more] = complaints;
  const complaint =
    first === undefined ? undefined : first + (more.length > 0 ? ` (and ${String(more.length)} more)` : '');
  if (complaint !== undefined && !isUsable) {
    throw new TalkError({
      message: `The PDF was thrown away: ${complaint}.`,
      hint: fault,
      file: essay.file,
    });
  }
  if (fontless.length > 0) {
    const letters = Array.from(fontless.slice(0, 40).join('').normalize('NFC')).join(' ');
    say(`No font on this machine has ${letters}; what needs it is printed without it.`);
  }
  return { pdf, ...(complaint !== undefined && { complaint }) };
}

function announce(talk: Talk, { kind }: PaperDocument): string {
  if (kind === 'script') return 'Printing the script …';
  const slides = `${String(talk.slides.length + talk.backup.length)} slides`;
  if (kind === 'handout') return `Printing ${slides} and what is said …`;
  if (kind !== 'steps') return `Printing ${slides} …`;
  return `Printing ${slides} on ${String(listSlidePages(talk, true).length)} pages …`;
}

/**
 * The time that a reproducible build is told to use (reproducible-builds.org), or else the day that the essay gives. The
 * clock is never asked, so that the same essay makes the same file.
 */
function readDate({ date }: Talk): Date | undefined {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && /^\d+$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
  const given = day === undefined ? undefined : new Date(`${day}T00:00:00Z`);
  return given === undefined || Number.isNaN(given.getTime()) ? undefined : given;
}
