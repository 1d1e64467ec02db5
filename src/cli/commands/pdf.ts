import type { Browser, Page } from 'playwright';
import { findChromium } from '../../browser/find-chromium.ts';
import { ensureChromium } from '../../browser/install-chromium.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { rehearsePages } from '../../render/rehearse-pages.ts';
import { loadTalkAside } from '../../site/load-talk-aside.ts';
import { prepareFonts, preparePage } from '../../print/print-pages.ts';
import { printTalk } from '../../print/print-talk.ts';
import type { PaperDocument } from '../../talk/paper-document.ts';
import { themeNames } from '../../talk/talk.ts';
import { chooseOutput } from '../choose-output.ts';
import { parseWords, takeOneEssay, type Command, type Options } from '../command.ts';
import { documentOptions, parseDocument } from '../parse-document.ts';
import { minutesOption, paperModes, parseLook, parseMinutes } from '../talk-options.ts';
import { tellStop } from '../tell-stop.ts';
import { warn } from '../warn.ts';

const options = {
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    meaning: 'where the PDF goes (default: named after the essay, in the current folder)',
  },
  ...documentOptions,
  ...minutesOption,
  cut: { type: 'boolean', default: false, meaning: 'also print what was left out, behind the closing slide' },
  theme: { type: 'string', value: 'NAME', meaning: `${themeNames.join(' or ')} (default: paper)` },
  mode: { type: 'string', value: 'NAME', meaning: `${paperModes.join(' or ')} (default: light)` },
} as const satisfies Options;

const suffixes: Record<PaperDocument['kind'], string> = {
  slides: '',
  steps: '-steps',
  handout: '-handout',
  worksheet: '-notes',
  script: '-script',
};

export const pdf: Command = {
  usage: ['pdf ESSAY [--steps | --handout | --script] [options]'],
  summary: 'prints the slides, a handout or the script',
  options,
  examples: [
    ['lectern pdf talk.md', 'talk.pdf, a page for each slide'],
    ['lectern pdf talk.md --steps', 'talk-steps.pdf, a page for every press of the key'],
    ['lectern pdf talk.md --handout', 'talk-handout.pdf, each slide with what is said to it'],
    [
      'lectern pdf talk.md --per-page 4 -o notes.pdf',
      'four slides a sheet, with lines to write on, under a name of your own',
    ],
    [
      'lectern pdf talk.md --script --paper letter',
      'talk-script.pdf, what is said, large, on the paper of North America',
    ],
    ['lectern pdf talk.md --minutes 10 --cut', 'ten minutes, with the rest behind them'],
    ['lectern pdf talk.md --theme stage --mode dark', 'as it looks on a dark stage'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('pdf', words, options);
    const wishes = parseMinutes(values.minutes);
    const look = parseLook(values, paperModes);
    const document = parseDocument(values, look);
    const file = takeOneEssay(positionals, 'lectern pdf talk.md');
    const suffix = suffixes[document.kind];
    const output = chooseOutput(values.output, file, { endings: ['.pdf'], suffix });
    tellStop(output);
    const browser = startBrowser();
    // Diagrams are drawn with the browser that prints, installed or not.
    const studio = openStudio({ browser: browser.get });
    try {
      const loading = loadTalkAside({ file, ...wishes }, studio);
      // Its error is reported where it is awaited, below.
      loading.catch(() => undefined);
      const page = await browser.preparePage();
      await compileRenderer(console.error);
      await prepareFonts(document, look);
      await rehearsePages();
      const loaded = await loading.finally(studio.close);
      warn(loaded.warnings);
      const settings = {
        document,
        backup: values.cut,
        look,
        browser: browser.get(),
        ...(page && { page: page.opened }),
      };
      const fault = await printTalk(
        loaded,
        output,
        { ...settings, whenPrinted: browser.close },
        console.error,
      );
      console.log(output);
      if (fault === undefined) return 0;
      warn([fault]);
      return 1;
    } finally {
      browser.close();
    }
  },
};

/** The one browser of a run. */
interface RunBrowser {
  /** Starts it, or installs one before. */
  get: () => Promise<Browser>;
  /** Starts an installed browser with a page to print, while the essay is read. It installs none: the essay may turn out to be unreadable. */
  preparePage: () => Promise<{ opened: Promise<Page> } | undefined>;
  /** Lets it close, which is not waited for: it would take a tenth of a short run, and ends with the program. */
  close: () => void;
}

function startBrowser(): RunBrowser {
  let started: Promise<Browser> | undefined;
  return {
    get: () => (started ??= ensureChromium(console.error).then((chromium) => launchChromium(chromium))),
    preparePage: async () => {
      const found = await findChromium();
      if (found === undefined) return undefined;
      started ??= launchChromium(found);
      const opened = preparePage(started);
      // Its error is reported by whoever prints on the page.
      opened.catch(() => undefined);
      return { opened };
    },
    close: () => {
      started?.then((browser) => browser.close()).catch(() => undefined);
    },
  };
}
