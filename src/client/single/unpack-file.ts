/**
 * What a talk in one file runs first: unpacks its other pages, their style sheets and its script, which are half as large
 * so, lays them into the document, and starts the script. Its hash stands in the file's policy.
 */

/** As the file is written: see `site/compose-single.ts`. */
interface Packed {
  /** The names of pages, and in rows the pieces of each. */
  names: readonly string[];
  rows: readonly (readonly string[])[];
  /** Style elements that the deck has no need of. */
  sheets: string;
  script: string;
}

const list = document.querySelector('script[data-pages]');
if (list !== null) {
  const { names, rows, sheets, script } = await unpack(list.textContent);
  const pages = names.map((name, at) => [name, rows.map((pieces) => pieces[at]).join('')]);
  list.textContent = JSON.stringify(Object.fromEntries(pages));
  document.head.insertAdjacentHTML('beforeend', sheets);
  const main = document.createElement('script');
  main.type = 'module';
  main.textContent = script;
  document.body.append(main);
}

async function unpack(base64: string): Promise<Packed> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return JSON.parse(await new Response(stream).text()) as Packed;
}

export {};
