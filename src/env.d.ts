/// <reference types="astro/client" />

declare namespace App {
  /** What a page is given; no page reads an essay itself. */
  interface Locals {
    /** The talk that the page shows; the index has none. */
    talk: import('./talk/talk.ts').Talk;
    /** The whole essay, on the page where it is read. */
    article?: import('./talk/article.ts').Article;
    /** All talks that are served or built together, in the order of the index. */
    listed: import('./talk/listed-talk.ts').ListedTalk[];
    /** The talks' diagrams, drawn. */
    drawings: import('./talk/drawing.ts').Drawings;
    /** The document to print; absent for slides, a page each. */
    document?: import('./talk/paper-document.ts').PaperDocument | undefined;
    /** Whether the page shall follow changes of the essay. */
    live: boolean;
    /** The edition of the talk that the page shows; see `nameEdition`. */
    edition?: string | undefined;
    /** The indexes of the only slides that the page has; absent for all. */
    picked?: readonly number[];
    /** How much of the talk the page may contain. */
    discloses: import('./talk/disclose.ts').Disclosure;
    /** The metadata of a published page. */
    published?: import('./talk/published.ts').Published | undefined;
    /** Who gets the page, where it is served to the network. */
    remote?: 'speaker' | 'audience' | undefined;
  }
}

/** For TypeScript alone; `astro check` knows each component's own type. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
