import { UsageError } from '../../errors.ts';
import { compileRenderer } from '../../render/compile-renderer.ts';
import { presentTalks } from '../../serve/present-talks.ts';
import { listEssays } from '../../site/load-talks.ts';
import { parseWords, type Command, type Options } from '../command.ts';
import { describeInvitation } from '../describe-invitation.ts';
import { formatRehearsal } from '../format-rehearsal.ts';
import { chooseOpened, listAddresses } from '../list-addresses.ts';
import { openBrowser } from '../open-browser.ts';
import { deckModes, lookOptions, minutesOption, parseLook, parseMinutes } from '../talk-options.ts';
import { warn } from '../warn.ts';

const options = {
  ...minutesOption,
  ...lookOptions,
  open: {
    type: 'boolean',
    meaning: 'open the deck in the browser, or the list of all talks; with --rehearse, the presenter view',
  },
  rehearse: {
    type: 'boolean',
    meaning: 'time each step of a rehearsal in the presenter view, and keep the times beside the essay',
  },
  remote: {
    type: 'boolean',
    meaning:
      'let a phone control the talk, by a code that works once, and others in the network follow the deck',
  },
  port: {
    type: 'string',
    default: '4321',
    value: 'N',
    meaning: 'the port to listen on (default: 4321, or the next that is free)',
  },
} as const satisfies Options;

export const present: Command = {
  usage: ['[present] [ESSAY…] [options]'],
  summary:
    'serves the talks, or all of slides/ if none is named, and follows changes to the essays until Ctrl+C',
  options,
  examples: [
    ['lectern talk.md', 'prints the addresses of the deck and of the presenter view'],
    ['lectern talk.md --minutes 20', 'the same essay in twenty minutes'],
    ['lectern talk.md --rehearse', 'say it once as you will give it'],
    ['lectern talk.md --remote', 'control it from a phone'],
  ],
  async run(words) {
    const { values, positionals } = parseWords('present', words, options);
    const port = parsePort(values.port);
    const wishes = { ...parseMinutes(values.minutes), look: parseLook(values, deckModes) };
    const files = positionals.length > 0 ? positionals : await listEssays('slides');
    await compileRenderer(console.error);
    const presentation = await presentTalks(files, {
      ...wishes,
      port,
      drafts: positionals.length > 0,
      rehearses: values.rehearse === true,
      warn,
      rehearsed: (talk, run, file) => {
        console.log(formatRehearsal(talk, run, file));
      },
      discarded: (file) => {
        console.log(`The rehearsal was taken out of ${file} again.`);
      },
      remote: values.remote === true ? { log: console.error } : undefined,
    });
    if (presentation === undefined) return 1;
    if (port !== 0 && presentation.port !== port)
      console.error(`Port ${String(port)} is busy, so it is ${String(presentation.port)}.`);
    for (const lines of listAddresses(presentation)) console.log(lines);
    if (values.remote === true) console.error(describeInvitation(presentation.decks));
    console.error(
      values.rehearse === true
        ? 'Open a presenter view and give the talk: each step is timed. Ctrl+C here to stop.'
        : 'Press S in a deck for the presenter view, Ctrl+C here to stop.',
    );
    if (values.open === true) openBrowser(chooseOpened(presentation, values.rehearse === true));
    // Not awaited: the browser takes a moment to open, and the pages are warm by then.
    void presentation.prepare();
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await presentation.close();
    return 0;
  },
};

/** The number of a port, 0 for any. Throws a UsageError if it is none. */
function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port ${text} is not a whole number from 0 to 65535.`,
    'For example: lectern talk.md --port 8080',
  );
}
