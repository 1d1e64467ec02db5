/** The packages that parse HTML and translate it: more than a hundred files, for which only an essay with HTML pays. */
import { createRequire } from 'node:module';
import type * as FromHtml from 'hast-util-from-html';
import type * as ToMdast from 'hast-util-to-mdast';

const require = createRequire(import.meta.url);

/** Loads them the first time; synchronously, as essays are parsed. */
export function loadHtmlPackages() {
  const { fromHtml } = require('hast-util-from-html') as typeof FromHtml;
  const { defaultHandlers, defaultNodeHandlers, toMdast } = require('hast-util-to-mdast') as typeof ToMdast;
  return { fromHtml, defaultHandlers, defaultNodeHandlers, toMdast };
}
