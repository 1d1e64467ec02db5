import { UsageError } from '../../errors.ts';
import { openExtras } from '../../publish/make-extras.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import type { PublishOptions } from '../../site/choose-disclosure.ts';
import { digestProgram } from '../../site/digest-program.ts';
import { KeptTalks, type KeptTalk } from '../../site/kept-talks.ts';
import {
  listEssays,
  listWarnings,
  loadTalk,
  loadTalks,
  type LoadedTalk,
  type LoadOptions,
} from '../../site/load-talks.ts';
import { writeSingle } from '../../site/write-single.ts';
import { writeSite, type SiteOptions } from '../../site/write-site.ts';
import { chooseOutput } from '../choose-output.ts';
import { parseWords, takeOneEssay, type Command, type Options } from '../command.ts';
import { deckModes, lookOptions, minutesOption, parseLook, parseMinutes } from '../talk-options.ts';
import { tellStop } from '../tell-stop.ts';
import { warn } from '../warn.ts';

const singleUsage = 'lectern build talk.md --single';

const options = {
  out: {
    type: 'string',
    value: 'DIR',
    meaning: 'the folder of the site (default: dist in the current folder)',
  },
  site: {
    type: 'string',
    value: 'URL',
    meaning:
      'where the site will be, for search engines and those who show links to it, who get a picture then',
  },
  pdf: {
    type: 'boolean',
    default: false,
    meaning: 'add PDFs of each talk’s slides and handout to the site',
  },
  single: {
    type: 'boolean',
    default: false,
    meaning: 'write one talk as a single file, which needs no host and no network',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    meaning: 'where the single file goes (default: named after the essay, in the current folder)',
  },
  ...minutesOption,
  ...lookOptions,
  'no-notes': {
    type: 'boolean',
    default: false,
    meaning: 'publish only the slides, without script, essay and presenter view',
  },
  asides: { type: 'boolean', default: false, meaning: 'also publish your own reminders (“note:”)' },
} as const satisfies Options;

export const build: Command = {
  usage: ['build [ESSAY…] [--out DIR] [options]', 'build ESSAY --single [-o FILE] [options]'],
  summary:
    'writes the talks, or all of slides/ if none is named, as a static site that works on any host, or one talk as a single file',
  options,
  examples: [
    ['lectern build talk.md --out site', 'a folder to put on any host, below any path'],
    ['lectern build --site https://example.org/talks/', 'all of slides/, to be found by search engines'],
    [singleUsage, 'talk.html, one file for a USB stick'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('build', words, options);
    const { out = 'dist', single, output, pdf, 'no-notes': isBare, asides } = values;
    if (out === '') throw new UsageError('--out names no folder.', 'For example: lectern build --out site');
    if (isBare && asides)
      throw new UsageError('--no-notes leaves out what --asides adds.', 'Give one of them.');
    const look = parseLook(values, deckModes);
    const wishes = { ...parseMinutes(values.minutes), look };
    const publish = { asides, notes: !isBare };
    if (!single) {
      if (output !== undefined)
        throw new UsageError(
          '-o names a file, and a site is a folder.',
          `For a folder: lectern build ${positionals[0] ?? 'talk.md'} --out site; for one file: ${singleUsage} -o talk.html`,
        );
      tellStop(out);
      return buildSite(positionals, out, wishes, { ...publish, ...parseSite(values.site), pdf });
    }
    const file = takeOneEssay(positionals, singleUsage);
    if (values.site !== undefined || pdf)
      throw new UsageError('--site and --pdf belong to a site.', `For example: ${singleUsage}`);
    if (values.out !== undefined)
      throw new UsageError(
        '--out names a folder, and --single writes a file.',
        `For example: ${singleUsage}`,
      );
    const place = chooseOutput(output, file, { endings: ['.html', '.htm'] });
    tellStop(place);
    return buildSingle(file, place, wishes, publish);
  },
};

async function buildSite(
  named: readonly string[],
  folder: string,
  wishes: LoadOptions,
  { pdf, ...site }: SiteOptions & { pdf: boolean },
): Promise<number> {
  const files = named.length > 0 ? named : await listEssays('slides');
  await compileRenderer(console.error);
  const keeping = await openKeptTalks({ pdf, ...site }, wishes);
  const kept = (await keeping?.recallAll(files, folder)) ?? new Map<string, KeptTalk>();
  const fresh = files.filter((file) => !kept.has(file));
  const { talks, faults } = await loadTalks(fresh, wishes);
  const shown = named.length > 0 ? talks : talks.filter(({ essay }) => !essay.settings.draft);
  const inOrder = orderTalks(files, shown, kept);
  for (const talk of inOrder) warn('written' in talk ? talk.warnings : listWarnings(talk));
  warn(faults);
  if (inOrder.length === 0) return 1;
  const extras = await openExtras({
    // Those who show links ask for a picture by its whole address.
    card: site.site !== undefined,
    pdf,
    look: wishes.look,
    say: console.error,
  });
  const failed = await writeSite(
    inOrder.map((talk) => ('written' in talk ? talk.written : talk)),
    folder,
    {
      ...site,
      makeExtras: extras.make,
      keep: async (loaded, written) => keeping?.keep(loaded, written),
    },
  ).finally(extras.close);
  warn(failed);
  if (failed.length === inOrder.length) return 1;
  console.log(folder);
  return faults.length + failed.length > 0 ? 1 : 0;
}

/** All talks as their essays were named. */
function orderTalks(
  files: readonly string[],
  loaded: readonly LoadedTalk[],
  kept: ReadonlyMap<string, KeptTalk>,
): (LoadedTalk | KeptTalk)[] {
  if (kept.size === 0) return [...loaded];
  return files.flatMap((file) => kept.get(file) ?? loaded.find(({ essay }) => essay.file === file) ?? []);
}

/** Undefined if a talk may differ although no file changed, as with `--pdf` or a named theme. */
async function openKeptTalks(
  site: SiteOptions & { pdf: boolean },
  wishes: LoadOptions,
): Promise<KeptTalks | undefined> {
  if (site.pdf || wishes.look?.theme !== undefined) return undefined;
  const program = await digestProgram();
  return program === undefined ? undefined : new KeptTalks(JSON.stringify([program, site, wishes]));
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
