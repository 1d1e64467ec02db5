/** What the drawing page may ask for, all of it from this process: Mermaid, the page's own code, and the fonts. */
import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { compiledFolder, isRepository, packageFolder } from '../places.ts';
import { fontSets } from '../fonts/font-sets.ts';
import { serveFont, type FontFile } from '../fonts/serve-font.ts';

const mermaidFolder = isRepository
  ? new URL('./', import.meta.resolve('mermaid/dist/mermaid.esm.min.mjs'))
  : new URL('mermaid/', compiledFolder);
const pageFolder = isRepository
  ? new URL('src/diagrams/in-page/', packageFolder)
  : new URL('in-page/', compiledFolder);
const script = 'text/javascript; charset=utf-8';

/** Whatever a diagram brings along, it runs nothing and fetches nothing. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
].join('; ');

/** The address of the page that draws diagrams in a language (BCP 47). */
export function drawingPageAddress(lang: string): string {
  return `/${lang}/`;
}

/** The file at an address of the drawing page, or nothing if there is none. */
export async function serveDrawingPage(address: string): Promise<FontFile | undefined> {
  const lang = /^\/([\w-]+)\/$/.exec(address)?.[1];
  if (lang !== undefined) return { type: 'text/html; charset=utf-8', body: stringifyPage(lang) };
  if (address.startsWith('/_fonts/')) return serveFont(address.slice('/_fonts/'.length));
  const mermaidFile = /^\/mermaid\/((?:\w[\w.-]*\/)*\w[\w.-]*\.mjs)$/.exec(address)?.[1];
  if (mermaidFile !== undefined) {
    return { type: script, body: await readFile(new URL(mermaidFile, mermaidFolder)) };
  }
  const name = /^\/in-page\/([\w-]+\.ts)$/.exec(address)?.[1];
  if (name === undefined) return undefined;
  const source = await readFile(new URL(name, pageFolder), 'utf8');
  // The package has them without types, and may run on a Node that could not strip any.
  const bare = isRepository ? module.stripTypeScriptTypes(source) : source;
  return { type: script, body: bare.replace("from 'mermaid'", "from '/mermaid/mermaid.esm.min.mjs'") };
}

function stringifyPage(lang: string): string {
  const fonts = fontSets(lang).map((set) => `<link rel="stylesheet" href="/_fonts/${set}.css">`);
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
${fonts.join('\n')}
<script type="module" src="/in-page/draw.ts"></script>
<body></body>
</html>`;
}
