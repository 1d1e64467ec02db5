import { extname } from 'node:path';
import type { Browser, Page } from '../../browser/browser.ts';
import { findChromium } from '../../browser/find-chromium.ts';
import { ensureChromium } from '../../browser/install-chromium.ts';
import { startChromium } from '../../browser/start-chromium.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { UsageError } from '../../errors.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { loadRenderer } from '../../render/render-page.ts';
import { loadTalkAside } from '../../site/load-talk-aside.ts';
import { prepareFonts, preparePage } from '../../print/print-pages.ts';
import { printTalk } from '../../print/print-talk.ts';
import { themeNames } from '../../talk/talk.ts';
import { parseWords, takeOneEssay, type Command, type Options } from '../command.ts';
import { documentOptions, parseDocument } from '../parse-document.ts';
import { minutesOption, paperModes, parseLook, parseMinutes } from '../talk-options.ts';
import { tellStop } from '../tell-stop.ts';
import { warn } from '../warn.ts';

const options = {
  output: { type: 'string', short: 'o', value: 'FILE', meaning: 'where the PDF goes' },
  ...documentOptions,
  ...minutesOption,
  cut: { type: 'boolean', default: false, meaning: 'print what was left out too, behind the closing slide' },
  theme: { type: 'string', value: 'NAME', meaning: `${themeNames.join(' or ')} (default: paper)` },
  mode: { type: 'string', value: 'NAME', meaning: `${paperModes.join(' or ')} (default: light)` },
} as const satisfies Options;

export const pdf: Command = {
  usage: ['pdf ESSAY -o FILE [--steps | --handout | --script] [options]'],
  summary: 'prints the slides, a handout or the script',
  options,
  examples: [
    ['lectern pdf talk.md -o talk.pdf', 'a page a slide'],
    ['lectern pdf talk.md -o steps.pdf --steps', 'a page for every press of the key'],
    ['lectern pdf talk.md -o handout.pdf --handout', 'each slide with what is said to it'],
    ['lectern pdf talk.md -o notes.pdf --per-page 4', 'four slides a sheet, with lines to write on'],
    [
      'lectern pdf talk.md -o script.pdf --script --paper letter',
      'what is said, large, for the lectern, on the paper of North America',
    ],
    ['lectern pdf talk.md -o short.pdf --minutes 10 --cut', 'ten minutes, the rest behind'],
    ['lectern pdf talk.md -o dark.pdf --theme stage --mode dark', 'as it looks on a dark stage'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('pdf', words, options);
    const wishes = parseMinutes(values.minutes);
    const look = parseLook(values, paperModes);
    const document = parseDocument(values, look);
    const usage = 'lectern pdf talk.md -o talk.pdf';
    const file = takeOneEssay(positionals, usage);
    if (values.output === undefined || extname(values.output).toLowerCase() !== '.pdf') {
      throw new UsageError('-o names no file that ends in .pdf.', `For example: ${usage}`);
    }
    tellStop(values.output);
    const browser = startBrowser();
    // Diagrams are drawn with the browser that prints, installed or not.
    const studio = openStudio({ browser: browser.get });
    try {
      const loading = loadTalkAside({ file, ...wishes }, studio);
      // Told when it is asked for.
      loading.catch(() => undefined);
      const page = await browser.preparePage();
      await compileRenderer(console.error);
      await loadRenderer();
      await prepareFonts(document, look);
      const loaded = await loading.finally(studio.close);
      warn(loaded.warnings);
      const settings = {
        document,
        backup: values.cut,
        look,
        browser: browser.get(),
        ...(page && { page: page.opened }),
      };
      const whenPrinted = (): void => void browser.close();
      await printTalk(loaded, values.output, { ...settings, whenPrinted }, console.error);
    } finally {
      await browser.close();
    }
    console.log(values.output);
    return 0;
  },
};

/** The one browser of a run. */
interface RunBrowser {
  /** Starts it, or installs one before. */
  get: () => Promise<Browser>;
  /** Starts one that is there, with a page to print, while the essay is read; none is installed before that is found to be one. */
  preparePage: () => Promise<{ opened: Promise<Page> } | undefined>;
  close: () => Promise<void>;
}

function startBrowser(): RunBrowser {
  let started: Promise<Browser> | undefined;
  let closing: Promise<void> | undefined;
  return {
    get: () => (started ??= ensureChromium(console.error).then((chromium) => startChromium(chromium))),
    preparePage: async () => {
      const found = await findChromium();
      if (found === undefined) return undefined;
      started ??= startChromium(found);
      const opened = preparePage(started);
      // Told when it is asked for.
      opened.catch(() => undefined);
      return { opened };
    },
    close: () =>
      (closing ??= Promise.resolve(
        started?.then(
          (browser) => browser.close(),
          () => undefined,
        ),
      )),
  };
}
