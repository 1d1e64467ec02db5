/** Runs in the page, as a script that is compiled with the pages: see `render/compile-scripts.ts`. */
export { seeFontless } from './see-fontless.ts';
export { seeSlides } from './see-slides.ts';
