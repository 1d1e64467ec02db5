import { compileRenderer } from '../../render/compile-renderer.ts';
import { presentTalks } from '../../serve/present-talks.ts';
import { listEssays } from '../../site/load-talks.ts';
import { minutesOption, parseMinutes, parsePort, parseWords, type Command } from '../command.ts';
import { describeInvitation } from '../describe-invitation.ts';
import { formatRehearsal } from '../format-rehearsal.ts';
import { openBrowser } from '../open-browser.ts';
import { warn } from '../warn.ts';

export const present: Command = {
  usage: '[present] [ESSAY…] [--minutes N] [--port N] [--open] [--rehearse] [--remote]',
  summary: 'serves the talks (all of slides/ if none is named) and follows changes of the essays',
  options: [
    minutesOption,
    ['--port N', 'the port to listen on (default: 4321, or the next that is free)'],
    ['--open', 'open the first deck in the browser; with --rehearse, its presenter view'],
    ['--rehearse', 'time each step of a rehearsal in the presenter view, and keep it beside the essay'],
    ['--remote', 'let a phone steer, by a code that works once, and the network see the deck'],
  ],
  example: 'lectern my-talk.md',
  async run(words) {
    const { values, positionals } = parseWords(words, {
      allowPositionals: true,
      options: {
        minutes: { type: 'string' },
        port: { type: 'string', default: '4321' },
        open: { type: 'boolean' },
        rehearse: { type: 'boolean' },
        remote: { type: 'boolean' },
      },
    });
    const port = parsePort(values.port);
    const options = parseMinutes(values.minutes);
    const files = positionals.length > 0 ? positionals : await listEssays('slides');
    await compileRenderer(console.error);
    const presentation = await presentTalks(files, {
      ...options,
      port,
      drafts: positionals.length > 0,
      warn,
      rehearsed: (talk, run, file) => {
        console.log(formatRehearsal(talk, run, file));
      },
      remote: values.remote === true ? { log: console.error } : undefined,
    });
    if (presentation === undefined) return 1;
    if (port !== 0 && presentation.port !== port)
      console.error(`Port ${String(port)} is busy, so it is ${String(presentation.port)}.`);
    const decks = presentation.decks.map((deck) =>
      values.rehearse === true ? { ...deck, presenter: `${deck.presenter}?rehearse` } : deck,
    );
    for (const { title, address, presenter, network } of decks)
      console.log([title, address, presenter, ...network].join('\n  '));
    if (values.remote === true) console.error(describeInvitation(presentation.decks));
    console.error(
      values.rehearse === true
        ? 'Open a presenter view and give the talk: each step is timed. Ctrl+C here to stop.'
        : 'Press S in a deck for the presenter view, Ctrl+C here to stop.',
    );
    const [first] = decks;
    const opened = values.rehearse === true ? first?.presenter : first?.address;
    if (values.open === true) openBrowser(opened ?? presentation.address);
    // While the browser opens there is time for it.
    void presentation.prepare();
    await new Promise<void>((resolve) => {
      process.once('SIGINT', resolve);
      process.once('SIGTERM', resolve);
    });
    await presentation.close();
    return 0;
  },
};
