/** Names links to files beside the essay that are not there. */
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import { listBlocks } from '../essay/list-blocks.ts';
import { visit } from '../essay/visit.ts';
import { isInside, listPaths, shorten, type Around } from './locate-file.ts';

/** What links mean that end so is a file; other relative ones, such as `./about/`, may be pages that a site's engine makes. */
const fileEnding =
  /\.(?:mdx?|markdown|txt|rst|adoc|org|pdf|docx?|pptx?|xlsx?|od[tps]|csv|tsv|json|ya?ml|toml|zip|t?gz|tar|ipynb|py|[jt]sx?|go|rs|rb|java|c|h|cpp|sh|sql|png|jpe?g|gif|svg|webp|avif|mp[34]|webm|mov|wav)$/iu;
/** Links begin otherwise that are addresses of the network, of the site, of a place in the essay, or a template's. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/#?\\]|www\.)|\{[{%]/iu;

/**
 * The links to files within the essay's folder that are not there, with a warning for each.
 * @param file the essay's own
 * @param around other places that addresses may mean
 */
export async function findMissingFiles(
  essay: Essay,
  file: string,
  around?: Around,
): Promise<{ missing: ReadonlySet<string>; warnings: Fault[] }> {
  const folder = dirname(resolve(file));
  const lines = new Map<string, number>();
  for (const block of listBlocks(essay)) {
    visit(block.node, 'link', ({ url, position }) => {
      const isFile = !elsewhere.test(url) && fileEnding.test(url.replace(/[?#].*$/su, ''));
      if (isFile && !lines.has(url)) lines.set(url, position?.start.line ?? block.line);
    });
  }
  const missing = new Set<string>();
  const warnings: Fault[] = [];
  for (const [url, line] of lines) {
    const paths = listPaths(url, folder, around?.places).filter((path) => isInside(path, folder));
    if (paths.length === 0 || (await isThere(paths))) continue;
    missing.add(url);
    warnings.push({
      message: `The link ${shorten(url)} leads to a file that is not there.`,
      hint: 'Correct its name, or link to where it is on the web: https://…',
      file: essay.file,
      line,
    });
  }
  return { missing, warnings };
}

async function isThere(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    try {
      await access(path);
      return true;
    } catch {
      // Perhaps it is the next.
    }
  }
  return false;
}
