/** What is asked of each tool, and where its pages show what they show. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeFlags } from '../../../src/setup/node-flags.mjs';
import { peersFolder } from './install-peers.ts';
import type { Command } from './run-command.ts';
import type { DialectName } from './write-decks.ts';

/** Of what a command makes: a site's folder, a PDF, or a server's port. */
type Ask = (folder: string, result: string) => Command;

export interface Tool {
  build: Ask;
  /** Printing, everything included. */
  print: Ask;
  /** Serving the deck while it is written; the result is the port. */
  present: Ask;
  page: PageOfTool;
  /** The deck's address while it is presented, as it is after the port; of a slide, where slides are told by number. */
  address: (number?: number) => string;
  /** Forgets what the tool keeps from one run to the next, so that the next is its first. */
  forget?: () => void;
}

/** Where a deck's page is in the built site, and what it shows. */
export interface PageOfTool {
  /** The address in the site. */
  path: string;
  /** The slide on display, as a selector; with its number if all slides are there at once. */
  shown: (number: number) => string;
  /** What the first slide says. */
  first: string;
  /** Whether the keys go through steps before the next slide comes. */
  hasSteps?: boolean;
  /** Whether any address is answered with the one page. */
  isOnePage?: boolean;
}

/** The text that only slide `number` has. */
export const textOf = (number: number): string => `Slide ${String(number)}:`;

const program = (name: DialectName, bin: string): string => join(peersFolder, name, 'node_modules/.bin', bin);
const browser = (): string => process.env['LECTERN_CHROMIUM'] ?? '';

/** As `src/setup/lectern.mjs` starts it. */
const lectern: [string, ...string[]] = [
  process.execPath,
  ...nodeFlags,
  fileURLToPath(new URL('../../../src/setup/run-program.mjs', import.meta.url)),
];

const currentOfReveal = (): string => '.reveal .slides section.present';

export const tools: Record<DialectName, Tool> = {
  lectern: {
    build: (folder, out) => ({ words: [...lectern, 'build', 'deck.md', '--out', out], folder }),
    print: (folder, out) => ({ words: [...lectern, 'pdf', 'deck.md', '-o', out], folder }),
    present: (folder, port) => ({ words: [...lectern, 'deck.md', '--port', port], folder }),
    page: {
      path: '/deck/',
      shown: () => '.reveal .slides section.present[data-slide-id]',
      first: 'The deck of the bench',
      hasSteps: true,
    },
    address: () => '/deck/',
  },
  slidev: {
    build: (folder, out) => ({
      words: [program('slidev', 'slidev'), 'build', 'deck.md', '--out', out],
      folder,
    }),
    print: (folder, out) => ({
      words: [
        program('slidev', 'slidev'),
        'export',
        'deck.md',
        '--executable-path',
        browser(),
        '--output',
        out,
        '--timeout',
        '240000',
      ],
      folder,
    }),
    present: (folder, port) => ({ words: [program('slidev', 'slidev'), 'deck.md', '--port', port], folder }),
    page: {
      path: '/1',
      shown: (number) => `#slide-content [data-slidev-no="${String(number)}"]`,
      first: textOf(1),
      isOnePage: true,
    },
    address: (number = 1) => `/${String(number)}`,
    forget: () => {
      rmSync(join(peersFolder, 'slidev/node_modules/.vite'), { recursive: true, force: true });
    },
  },
  marp: {
    build: (folder, out) => ({
      words: [program('marp', 'marp'), '--no-stdin', 'deck.md', '-o', join(out, 'index.html')],
      folder,
    }),
    print: (folder, out) => ({
      words: [
        program('marp', 'marp'),
        '--no-stdin',
        'deck.md',
        '--pdf',
        '--pdf-outlines',
        '--allow-local-files',
        '--browser-path',
        browser(),
        '--browser-timeout',
        '240',
        '-o',
        out,
      ],
      folder,
    }),
    present: (folder, port) => ({
      words: [program('marp', 'marp'), '--no-stdin', '--server', '.'],
      folder,
      env: { PORT: port },
    }),
    page: { path: '/', shown: () => 'svg.bespoke-marp-active section', first: textOf(1) },
    address: (number = 1) => `/deck.md#${String(number)}`,
  },
  'reveal-md': {
    build: (folder, out) => ({
      words: [program('reveal-md', 'reveal-md'), 'deck.md', '--css', 'fit.css', '--static', out],
      folder,
    }),
    print: (folder, out) => ({
      words: [
        program('reveal-md', 'reveal-md'),
        'deck.md',
        '--css',
        'fit.css',
        '--print',
        out,
        '--disable-auto-open',
        '--puppeteer-launch-args=--no-sandbox',
        `--puppeteer-chromium-executable=${browser()}`,
      ],
      folder,
    }),
    present: (folder, port) => ({
      words: [
        program('reveal-md', 'reveal-md'),
        'deck.md',
        '--css',
        'fit.css',
        '--watch',
        '--disable-auto-open',
        '--port',
        port,
      ],
      folder,
    }),
    page: { path: '/', shown: currentOfReveal, first: textOf(1) },
    address: (number = 1) => `/deck.md#/${String(number - 1)}`,
  },
};

export const plainRevealPage: PageOfTool = { path: '/', shown: currentOfReveal, first: textOf(1) };

/** Prints the bare page; see `plain-pages.ts`. */
export function printBarePage(folder: string, out: string): Command {
  const printer = fileURLToPath(new URL('print-page.ts', import.meta.url));
  return {
    words: [process.execPath, '--disable-warning=ExperimentalWarning', printer, 'index.html', out],
    folder,
  };
}
