/** The tools that Lectern is measured against, from npm, at fixed versions, in a cache outside of this repository. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

export type PeerName = 'slidev' | 'marp' | 'reveal-md';

interface Manifest {
  dependencies: Record<string, string>;
  overrides?: Record<string, string>;
}

const unocss = '66.10.5';

export const manifests: Record<PeerName, Manifest> = {
  slidev: {
    dependencies: {
      '@slidev/cli': '53.0.0',
      '@slidev/theme-default': '0.25.0',
      'playwright-chromium': '1.65.0',
      'magic-string': '1.4.2',
    },
    // What Slidev 53.0.0 asks for does not work together: UnoCSS 66.12 wants a package that npm does not have, and with
    // a newer magic-string its CSS breaks.
    overrides: {
      unocss,
      '@unocss/extractor-mdc': unocss,
      '@unocss/reset': unocss,
      '@unocss/core': unocss,
      '@unocss/preset-mini': unocss,
      '@unocss/rule-utils': unocss,
      '@unocss/extractor-arbitrary-variants': unocss,
    },
  },
  marp: { dependencies: { '@marp-team/marp-cli': '4.5.1' } },
  'reveal-md': { dependencies: { 'reveal-md': '6.1.4' } },
};

/** Where the tools lie, and their decks and results with them; `LECTERN_PEERS` names another place. */
export const peersFolder =
  process.env['LECTERN_PEERS'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'lectern-peers');

/** Installs a tool unless it is there. Throws an error if npm fails. */
export function installPeer(name: PeerName): void {
  const folder = join(peersFolder, name);
  const stamp = join(folder, 'installed.json');
  const manifest = JSON.stringify({ private: true, type: 'module', ...manifests[name] });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return;
  console.error(`Installing ${name} into ${folder} (once) …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    // They are measured with the browser that Lectern takes.
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm could not install ${name}.`);
  writeFileSync(stamp, manifest);
}
