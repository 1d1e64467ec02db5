/// <reference types="astro/client" />

declare namespace App {
  /** What a page is given: it never reads an essay itself. */
  interface Locals {
    /** The talk that the page shows; the index has none. */
    talk: import('./talk/talk.ts').Talk;
    /** The whole essay, on the page where it is read. */
    article?: import('./talk/article.ts').Article;
    /** All talks that are served or built together, in the order of the index. */
    listed: import('./talk/listed-talk.ts').ListedTalk[];
    /** What the talks' diagrams look like. */
    drawings: import('./talk/drawing.ts').Drawings;
    /** What is printed; absent where that is the slides, a page each. */
    document?: import('./talk/paper-document.ts').PaperDocument | undefined;
    /** Whether the page shall follow changes of the essay. */
    live: boolean;
    /** What the talk is called by whoever tells of these changes. */
    edition?: string | undefined;
    /** The places among all slides of those that are asked for by themselves. */
    picked?: readonly number[];
    /** How much of the talk the page has. */
    discloses: import('./talk/disclose.ts').Disclosure;
    /** What it says of itself, where it is published. */
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
