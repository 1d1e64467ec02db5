/** Lets a browser print a talk's paged document. The browser gets all that it asks for from this process. */
import { TalkError } from '../errors.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { resolveAddress, type PrintLook } from '../site/resolve-address.ts';
import type { Chromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { openPage } from '../browser/open-page.ts';
import { loadPdfReader } from './read-pdf.ts';

/**
 * The talk's paged document, printed by this browser. Throws a TalkError if a font or a picture of it cannot be had,
 * or if the browser does not start.
 */
export async function printPages(
  loaded: LoadedTalk,
  chromium: Chromium,
  look: PrintLook = {},
): Promise<Uint8Array> {
  const options = { live: false, backup: true, print: look };
  // The document is rendered while the browser starts; what goes wrong there is told when the browser asks for it.
  const address = `/${loaded.talk.id}/print/`;
  const document = resolveAddress([loaded], address, options);
  document.catch(() => undefined);
  const browser = await launchChromium(chromium);
  try {
    const page = await browser.newPage();
    await openPage(
      page,
      address,
      (asked) => (asked === address ? document : resolveAddress([loaded], asked, options)),
      (reason) => cannotPrint(loaded, reason),
    );
    const [pdf] = await Promise.all([
      page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }),
      // While the browser prints, this process has time for what will read the file back.
      loadPdfReader(),
    ]);
    return pdf;
  } finally {
    await browser.close();
  }
}

function cannotPrint({ essay }: LoadedTalk, reason: string): TalkError {
  return new TalkError({
    message: `The PDF was not printed: ${reason}.`,
    hint: 'This is a fault of Lectern, unless a file was removed or changed just now.',
    file: essay.file,
  });
}
