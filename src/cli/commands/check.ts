import type { Browser } from 'playwright-core';
import { findChromium } from '../../browser/find-chromium.ts';
import { launchChromium } from '../../browser/launch-chromium.ts';
import { checkTalk } from '../../check/check-talk.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { formatFault, TalkError, UsageError, type Fault } from '../../errors.ts';
import { chooseExtent } from '../../inspect/choose-extent.ts';
import { inspectTalk } from '../../inspect/inspect-talk.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { loadTalks, type LoadedTalk } from '../../site/load-talks.ts';
import { formatClock } from '../../talk/text/format-clock.ts';
import type { Talk } from '../../talk/talk.ts';
import { parseWords, type Command } from '../command.ts';
import { minutesOption, parseMinutes } from '../talk-options.ts';
import { tellStop } from '../tell-stop.ts';

/** Milliseconds after which somebody wonders what takes so long. */
const patience = 1000;

export const check: Command = {
  usage: ['check ESSAY… [--minutes N]'],
  summary: 'names everything that would spoil the talk, with file and line',
  options: minutesOption,
  examples: [
    ['lectern check talk.md', 'is it ready? ends with 1 if anything is wrong'],
    ['lectern check slides/*.md', 'all of them, for a build that should fail'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('check', words, minutesOption);
    const options = parseMinutes(values.minutes);
    if (positionals.length === 0)
      throw new UsageError('This command takes an essay, or several.', 'For example: lectern check talk.md');
    tellStop();
    const studio = openStudio();
    const browser = await startBrowser();
    try {
      if (browser !== undefined) await compileRenderer(console.error);
      let isWell = true;
      for (const file of positionals) {
        const { talks, faults } = await loadTalks([file], { ...options, studio });
        for (const loaded of talks) faults.push(...(await findFaults(loaded, browser)));
        for (const fault of faults) console.log(formatFault(fault));
        for (const { talk } of talks)
          if (faults.length === 0)
            console.log(`${file}: ${describe(talk, browser !== undefined && measuresAll(talk))}`);
        isWell &&= faults.length === 0;
      }
      return isWell ? 0 : 1;
    } finally {
      await Promise.all([studio.close(), browser?.close()]);
    }
  },
};

/** The browser to measure slides with. If none starts, that is said, and everything else is checked. */
async function startBrowser(): Promise<Browser | undefined> {
  try {
    const chromium = await findChromium();
    if (chromium !== undefined) return await launchChromium(chromium);
    console.error(
      'The slides were not measured, since there is no browser. Install Chrome, Edge or Chromium for that; "lectern pdf" does it too.',
    );
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    console.error(`The slides were not measured, since ${error.message} ${error.hint}`);
  }
  return undefined;
}

async function findFaults(loaded: LoadedTalk, browser: Browser | undefined): Promise<Fault[]> {
  const { essay, talk, whole } = loaded;
  if (browser === undefined) return checkTalk(essay, talk, whole);
  const { views, slides } = chooseExtent(talk);
  const timer = setTimeout(() => {
    console.error(
      `Measuring ${slides.toLocaleString('en')} slides of ${essay.file} in the theme ${talk.theme} …`,
    );
  }, patience);
  try {
    const inspections = await inspectTalk(browser, loaded, views, { slides });
    if (!measuresAll(talk)) console.error(tellRest(essay.file, slides, countSlides(talk)));
    return checkTalk(essay, talk, whole, inspections);
  } catch (error) {
    if (!(error instanceof TalkError)) throw error;
    return [...checkTalk(essay, talk, whole), error];
  } finally {
    clearTimeout(timer);
  }
}

function measuresAll(talk: Talk): boolean {
  return chooseExtent(talk).slides === countSlides(talk);
}

function countSlides({ slides, backup }: Talk): number {
  return slides.length + backup.length;
}

function tellRest(file: string, slides: number, count: number): string {
  const all = count.toLocaleString('en');
  const measured = slides.toLocaleString('en');
  return `${file}: Of its ${all} slides only the first ${measured} were measured. Part the essay, or name the --minutes that you have, to have all of them measured.`;
}

function describe({ slides, seconds }: Talk, isMeasured: boolean): string {
  return `nothing was found that would spoil it${isMeasured ? '' : ', as far as it was looked at'}, ${String(slides.length)} slides, ${formatClock(seconds)} ${seconds < 3600 ? 'min' : 'h'}.`;
}
