/** Where the compiled renderer lies: beside the sources that it was compiled from. */

/** Root of this package, with a final slash. */
export const packageFolder = new URL('../../', import.meta.url);

export const rendererFolder = new URL('.lectern/renderer/', packageFolder);

/** Styles and scripts that pages ask for below `/_astro/`. */
export const assetsFolder = new URL('client/', rendererFolder);
