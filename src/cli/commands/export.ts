import { extname } from 'node:path';
import { ensureChromium } from '../../browser/install-chromium.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { UsageError } from '../../errors.ts';
import { checkPlace, exportTalk } from '../../export/export-talk.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { formatNames, formats } from '../../export/formats.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { listWarnings, loadTalk } from '../../site/load-talks.ts';
import { parseWords, takeOneEssay, type Command, type Options } from '../command.ts';
import { minutesOption, parseMinutes } from '../talk-options.ts';
import { tellStop } from '../tell-stop.ts';
import { warn } from '../warn.ts';

const usage = 'lectern export talk.md --to pptx -o talk.pptx';

const options = {
  to: { type: 'string', value: 'FORMAT', meaning: `one of ${formatNames.join(', ')}` },
  output: { type: 'string', short: 'o', value: 'PLACE', meaning: 'where the file or the folder goes' },
  ...minutesOption,
} as const satisfies Options;

/** What is no format of this command since it has its own. */
const commandsFor: Partial<Record<string, string>> = {
  pdf: 'lectern pdf talk.md',
  html: 'lectern build talk.md --single',
};

export const exportEssay: Command = {
  usage: ['export ESSAY --to FORMAT -o PLACE [--minutes N]'],
  summary: 'writes the talk for another program',
  options,
  examples: [
    ['lectern export talk.md --to pptx -o talk.pptx', 'a PowerPoint file to edit, with the script as notes'],
    ['lectern export talk.md --to png -o pictures', 'a folder with a picture of each slide'],
    ['lectern export talk.md --to reveal -o talk', 'plain reveal.js, to edit by hand'],
    ['lectern export talk.md --to slidev -o talk', 'slides.md for Slidev, and what it shows'],
    ['lectern export talk.md --to marp -o talk', 'slides.md for Marp, and what it shows'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('export', words, options);
    const wishes = parseMinutes(values.minutes);
    const file = takeOneEssay(positionals, usage);
    const name = formatNames.find((each) => each === values.to);
    if (name === undefined) {
      const { to = '' } = values;
      const what = to === '' ? '--to names no format.' : `There is no format “${to}”.`;
      const command = commandsFor[to.toLowerCase()];
      throw new UsageError(
        what,
        command === undefined
          ? `Choose one of: ${formatNames.join(', ')}.`
          : `That is made by another command: ${command}`,
      );
    }
    const format = await formats[name]();
    const place = checkOutput(values.output, format);
    await checkPlace(place, format);
    tellStop(place);
    // Diagrams are drawn with the browser that draws slides, installed or not.
    const studio = openStudio({ find: () => ensureChromium(console.error) });
    const loaded = await loadTalk(file, { ...wishes, studio }).finally(studio.close);
    warn(listWarnings(loaded));
    await compileRenderer(console.error);
    await exportTalk(loaded, place, format, console.error);
    console.log(place);
    return 0;
  },
};

/** The place that `-o` names. Throws a UsageError if it names none, or a file of another kind. */
function checkOutput(place: string | undefined, format: ExportFormat): string {
  if (format.kind === 'folder') {
    if (place !== undefined && place !== '') return place;
    throw new UsageError(
      '-o names no folder.',
      'For example: lectern export talk.md --to png -o slides-of-talk',
    );
  }
  if (place !== undefined && extname(place).toLowerCase() === format.ending) return place;
  throw new UsageError(
    `-o names no file that ends in ${format.ending}.`,
    `For example: -o talk${format.ending}`,
  );
}
