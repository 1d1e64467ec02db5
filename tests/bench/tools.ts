/** What the windows of each tool show, and where. */
import type { MadeSlide } from './made-slides.ts';
import type { Tool } from './measure-windows.ts';

/** @param deck the address of the deck that `lectern present` serves */
export function describeLectern(deck: string, first: MadeSlide): Tool {
  const slide = '.reveal .slides section.present[data-slide-id]';
  return {
    // The title comes before it.
    address: `${deck}#/${first.heading.toLowerCase().replaceAll(' ', '-')}`,
    deck: { slide, ready: 'html[data-ready]' },
    presenter: {
      slide: '.slide.present',
      frame: 'iframe[data-preview="now"]',
      said: '.now',
      ready: 'html[data-ready]',
    },
  };
}

/** reveal.js with its notes plugin. */
export function describeReveal(deck: string): Tool {
  const slide = '.reveal .slides > section.present';
  return {
    address: deck,
    deck: { slide },
    presenter: { slide, frame: '#current-slide iframe', said: '.speaker-controls-notes .value' },
  };
}

/** What any two windows need at least. */
export function describeEmptiest(deck: string): Tool {
  const view = { slide: 'section.present', said: 'section.present' };
  return { address: deck, deck: view, presenter: view };
}
