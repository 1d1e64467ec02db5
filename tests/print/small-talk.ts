/** Talks planned by hand. */
import type { RichText, Shown, Slide, Talk } from '../../src/talk/talk.ts';

export function words(text: string, marks: RichText['marks'] = []): Shown {
  return { kind: 'text', text, marks };
}

export function slide(id: string, layout: Slide['layout'], shows: Shown[], more: Partial<Slide> = {}): Slide {
  const steps = shows.map((shown) => ({ shows: shown, says: [], seconds: 5 }));
  return { id, layout, fit: 'm', steps, seconds: 5 * steps.length, ...more };
}

export function talkOf(slides: Slide[], more: Partial<Talk> = {}): Talk {
  return {
    id: 'tides',
    title: 'How tides work',
    lang: 'en',
    dir: 'ltr',
    theme: 'paper',
    mode: 'light',
    pace: 140,
    seconds: 60,
    sections: [],
    slides,
    cut: [],
    ...more,
  };
}
