import { UsageError } from '../../errors.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { listEssays, listWarnings, loadTalks } from '../../site/load-talks.ts';
import { writeSite } from '../../site/write-site.ts';
import { minutesOption, parseMinutes, parseWords, type Command } from '../command.ts';
import { warn } from '../warn.ts';

export const build: Command = {
  usage: 'build [ESSAY…] --out DIR [--minutes N] [--no-notes | --asides]',
  summary: 'writes the talks as a static site that works on any host, below any path',
  options: [
    ['--out DIR', 'the folder of the site (default: dist)'],
    minutesOption,
    ['--no-notes', 'publish the slides alone, without script, essay and presenter view'],
    ['--asides', 'publish your own reminders (“note:”) too'],
  ],
  example: 'lectern build slides/one-big-computer.md --out site',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'dist' },
        minutes: { type: 'string' },
        'no-notes': { type: 'boolean', default: false },
        asides: { type: 'boolean', default: false },
      },
    });
    const { 'no-notes': isBare, asides } = values;
    if (isBare && asides)
      throw new UsageError('--no-notes leaves out what --asides adds.', 'Give one of them.');
    if (values.out === '')
      throw new UsageError('--out names no folder.', 'For example: lectern build --out site');
    const options = parseMinutes(values.minutes);
    const files = positionals.length > 0 ? positionals : await listEssays('slides');
    const { talks, faults } = await loadTalks(files, options);
    const shown = positionals.length > 0 ? talks : talks.filter(({ essay }) => !essay.settings.draft);
    for (const loaded of shown) warn(listWarnings(loaded));
    warn(faults);
    if (shown.length === 0) return 1;
    await compileRenderer(console.error);
    const failed = await writeSite(shown, values.out, { asides, notes: !isBare });
    warn(failed);
    if (failed.length === shown.length) return 1;
    console.log(values.out);
    return faults.length + failed.length > 0 ? 1 : 0;
  },
};
