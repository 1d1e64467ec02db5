import { extname } from 'node:path';
import { ensureChromium } from '../../browser/install-chromium.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { UsageError } from '../../errors.ts';
import { checkPlace, exportTalk } from '../../export/export-talk.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { formatNames, formats } from '../../export/formats.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { listWarnings, loadTalk } from '../../site/load-talks.ts';
import { minutesOption, parseMinutes, parseWords, takeOneEssay, type Command } from '../command.ts';
import { warn } from '../warn.ts';

const usage = 'lectern export talk.md --to pptx -o talk.pptx';

export const exportEssay: Command = {
  usage: 'export ESSAY --to FORMAT -o PLACE [--minutes N]',
  summary: 'hands the talk over to another program',
  options: [
    [
      '--to FORMAT',
      'pptx: a PowerPoint file to edit; reveal, slidev, marp, png: a folder with HTML, Markdown or pictures',
    ],
    ['-o, --output PLACE', 'where the file or the folder goes'],
    minutesOption,
  ],
  example: 'lectern export slides/one-big-computer.md --to pptx -o one-big-computer.pptx',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        minutes: { type: 'string' },
      },
    });
    const options = parseMinutes(values.minutes);
    const file = takeOneEssay(positionals, usage);
    const name = formatNames.find((each) => each === values.to);
    if (name === undefined) {
      const what = values.to === undefined ? '--to names no format.' : `There is no format “${values.to}”.`;
      throw new UsageError(what, `Choose one of: ${formatNames.join(', ')}.`);
    }
    const format = await formats[name]();
    const place = checkOutput(values.output, format);
    await checkPlace(place, format);
    // Diagrams are drawn with the browser that draws slides, installed or not.
    const studio = openStudio({ find: () => ensureChromium(console.error) });
    const loaded = await loadTalk(file, { ...options, studio }).finally(studio.close);
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
