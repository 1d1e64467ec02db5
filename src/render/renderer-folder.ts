/** Where the compiled renderer lies: beside the sources that it was compiled from. */

import { compiledFolder } from '../places.ts';

export const rendererFolder = new URL('renderer/', compiledFolder);

/** Styles and scripts that pages ask for below `/_astro/`. */
export const assetsFolder = new URL('client/', rendererFolder);
