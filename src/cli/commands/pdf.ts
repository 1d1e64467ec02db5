import { extname } from 'node:path';
import { ensureChromium } from '../../browser/install-chromium.ts';
import { openStudio } from '../../diagrams/open-studio.ts';
import { UsageError } from '../../errors.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { listWarnings, loadTalk } from '../../site/load-talks.ts';
import { printTalk } from '../../print/print-talk.ts';
import { themeNames } from '../../talk/talk.ts';
import { minutesOption, parseMinutes, parseWords, takeOneEssay, type Command } from '../command.ts';
import { warn } from '../warn.ts';

export const pdf: Command = {
  usage: 'pdf ESSAY -o FILE [--minutes N] [--cut] [--theme NAME] [--mode NAME]',
  summary: 'prints the slides, one page each',
  options: [
    ['-o, --output FILE', 'where the PDF goes'],
    minutesOption,
    ['--cut', 'print what was left out too, behind the closing slide'],
    ['--theme NAME', `${themeNames.join(' or ')} (default: paper)`],
    ['--mode NAME', 'light or dark (default: light)'],
  ],
  example: 'lectern pdf slides/one-big-computer.md -o one-big-computer.pdf',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        minutes: { type: 'string' },
        cut: { type: 'boolean', default: false },
        theme: { type: 'string' },
        mode: { type: 'string' },
      },
    });
    const options = parseMinutes(values.minutes);
    const look = {
      ...parseChoice('theme', values.theme, themeNames),
      ...parseChoice('mode', values.mode, ['light', 'dark'] as const),
    };
    const usage = 'lectern pdf talk.md -o talk.pdf';
    const file = takeOneEssay(positionals, usage);
    if (values.output === undefined || extname(values.output).toLowerCase() !== '.pdf') {
      throw new UsageError('-o names no file that ends in .pdf.', `For example: ${usage}`);
    }
    // Diagrams are drawn with the browser that prints, installed or not.
    const studio = openStudio({ find: () => ensureChromium(console.error) });
    const loaded = await loadTalk(file, { ...options, studio }).finally(studio.close);
    warn(listWarnings(loaded));
    await compileRenderer(console.error);
    await printTalk(loaded, values.output, { backup: values.cut, look }, console.error);
    console.log(values.output);
    return 0;
  },
};

/** An option that takes one of a few words, as a part of the look. */
function parseChoice<const Name extends string, const Choice extends string>(
  name: Name,
  word: string | undefined,
  choices: readonly Choice[],
): Partial<Record<Name, Choice>> {
  if (word === undefined) return {};
  const choice = choices.find((each) => each === word);
  if (choice === undefined) {
    throw new UsageError(`--${name} is “${word}”.`, `Choose one of: ${choices.join(', ')}.`);
  }
  return { [name]: choice } as Record<Name, Choice>;
}
