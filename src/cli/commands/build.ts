import { extname } from 'node:path';
import { UsageError } from '../../errors.ts';
import { openExtras } from '../../publish/make-extras.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import type { PublishOptions } from '../../site/choose-disclosure.ts';
import { listEssays, listWarnings, loadTalk, loadTalks, type LoadOptions } from '../../site/load-talks.ts';
import { writeSingle } from '../../site/write-single.ts';
import { writeSite, type SiteOptions } from '../../site/write-site.ts';
import { minutesOption, parseMinutes, parseWords, takeOneEssay, type Command } from '../command.ts';
import { warn } from '../warn.ts';

const singleUsage = 'lectern build talk.md --single -o talk.html';

export const build: Command = {
  usage:
    'build [ESSAY…] --out DIR [--minutes N] [--no-notes | --asides] [--site URL] [--pdf], or build ESSAY --single -o FILE',
  summary: 'writes the talks as a static site that works on any host, or one as a single file',
  options: [
    ['--out DIR', 'the folder of the site (default: dist)'],
    ['--site URL', 'where the site will be, for search engines and those who show links to it'],
    ['--pdf', 'print the slides and the handout of each talk into the site, too'],
    ['--single', 'write one talk as one file, which needs no host and no network'],
    ['-o, --output FILE', 'where that file goes'],
    minutesOption,
    ['--no-notes', 'publish the slides alone, without script, essay and presenter view'],
    ['--asides', 'publish your own reminders (“note:”) too'],
  ],
  example: 'lectern build slides/one-big-computer.md --out site',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        site: { type: 'string' },
        pdf: { type: 'boolean', default: false },
        single: { type: 'boolean', default: false },
        output: { type: 'string', short: 'o' },
        minutes: { type: 'string' },
        'no-notes': { type: 'boolean', default: false },
        asides: { type: 'boolean', default: false },
      },
    });
    const { out = 'dist', single, output, pdf, 'no-notes': isBare, asides } = values;
    if (out === '') throw new UsageError('--out names no folder.', 'For example: lectern build --out site');
    if (isBare && asides)
      throw new UsageError('--no-notes leaves out what --asides adds.', 'Give one of them.');
    const options = parseMinutes(values.minutes);
    const publish = { asides, notes: !isBare };
    if (!single) {
      if (output !== undefined)
        throw new UsageError('-o names a file, and a site is a folder.', `Add --single: ${singleUsage}`);
      return buildSite(positionals, out, options, { ...publish, ...parseSite(values.site), pdf });
    }
    const file = takeOneEssay(positionals, singleUsage);
    if (values.site !== undefined || pdf)
      throw new UsageError('--site and --pdf belong to a site.', `For example: ${singleUsage}`);
    if (values.out !== undefined)
      throw new UsageError(
        '--out names a folder, and --single writes a file.',
        `For example: ${singleUsage}`,
      );
    if (output === undefined || !/^\.html?$/i.test(extname(output)))
      throw new UsageError('-o names no file that ends in .html.', `For example: ${singleUsage}`);
    return buildSingle(file, output, options, publish);
  },
};

async function buildSite(
  named: readonly string[],
  folder: string,
  wishes: LoadOptions,
  { pdf, ...site }: SiteOptions & { pdf: boolean },
): Promise<number> {
  const { talks, faults } = await loadTalks(named.length > 0 ? named : await listEssays('slides'), wishes);
  const shown = named.length > 0 ? talks : talks.filter(({ essay }) => !essay.settings.draft);
  for (const loaded of shown) warn(listWarnings(loaded));
  warn(faults);
  if (shown.length === 0) return 1;
  await compileRenderer(console.error);
  const extras = await openExtras({ pdf, say: console.error });
  const options = { ...site, makeExtras: extras.make };
  const failed = await writeSite(shown, folder, options).finally(extras.close);
  warn(failed);
  if (failed.length === shown.length) return 1;
  console.log(folder);
  return faults.length + failed.length > 0 ? 1 : 0;
}

async function buildSingle(
  essay: string,
  file: string,
  options: LoadOptions,
  publish: PublishOptions,
): Promise<number> {
  const loaded = await loadTalk(essay, options);
  warn(listWarnings(loaded));
  await compileRenderer(console.error);
  warn(await writeSingle(loaded, file, publish));
  console.log(file);
  return 0;
}

/** The site's address, with a final slash. Throws a UsageError if it is none. */
function parseSite(text: string | undefined): { site?: string } {
  if (text === undefined) return {};
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UsageError(
      `--site ${text} is not the address of a site.`,
      'For example: --site https://example.org/talks/',
    );
  }
  return { site: url.href.replace(/\/?$/, '/') };
}
