/** Exports a talk to other programs: whole or not at all. */
import type { Browser } from 'playwright-core';
import { ensureChromium } from '../browser/install-chromium.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { checkTarget, writeWholeFile } from '../disk/write-whole-file.ts';
import { checkFolder, writeWholeFolder } from '../disk/write-whole-folder.ts';
import { chooseDisclosure } from '../site/choose-disclosure.ts';
import type { LoadedTalk } from '../site/load-talks.ts';
import { disclose } from '../talk/disclose.ts';
import type { ExportFormat } from './export-format.ts';

/** Marks an exported folder, in which people go on working. */
const mark = {
  name: '.lectern-export',
  note: 'Written by "lectern export", which replaces this folder as long as these files are as they were written:',
};

/**
 * Makes sure that an export can appear at this place; worth asking before long work.
 * Throws a TalkError if something else is there.
 */
export async function checkPlace(place: string, format: ExportFormat): Promise<void> {
  if (format.kind === 'file') checkTarget(place);
  else await checkFolder(place, mark);
}

/**
 * Writes a talk as a file or a folder of this format, with as much of its script as its essay publishes.
 * Throws a TalkError if it cannot be made, if it needs a browser and there is none, or if something else is there.
 * @param say receives a line about each thing that takes long
 */
export async function exportTalk(
  loaded: LoadedTalk,
  place: string,
  format: ExportFormat,
  say: (line: string) => void,
): Promise<void> {
  const talk = disclose(loaded.talk, chooseDisclosure(loaded, {}));
  const known = { ...loaded, talk };
  let browser: Promise<Browser> | undefined;
  const openBrowser = () => (browser ??= ensureChromium(say).then((chromium) => launchChromium(chromium)));
  try {
    if (format.kind === 'file') writeWholeFile(place, await format.make(known, { openBrowser, say }));
    else {
      await writeWholeFolder(place, mark, async (fresh) => {
        await format.write(known, fresh, { openBrowser, say });
        return true;
      });
    }
  } finally {
    await (await browser?.catch(() => undefined))?.close();
  }
}
