/** Talks planned by hand. */
import { Settings } from '../../src/essay/front-matter/settings.ts';
import { canvasFor } from '../../src/measure/canvas.ts';
import type { LoadedTalk } from '../../src/site/load-talks.ts';
import type { RichText, Shown } from '../../src/talk/shown.ts';
import type { Slide, Talk } from '../../src/talk/talk.ts';

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
    aspect: '16:9',
    mode: 'light',
    pace: 140,
    seconds: 60,
    sections: [],
    slides,
    backup: [],
    cut: [],
    ...more,
  };
}

/** A talk with the pictures of its essay: their addresses there, and their files. */
export function loadedTalk(talk: Talk, pictures: Record<string, string> = {}): LoadedTalk {
  return {
    talk,
    whole: { full: talk, worths: new Map(), canvas: canvasFor(talk.lang) },
    rehearsed: { file: `${talk.id}.rehearsal.json` },
    essay: {
      file: `${talk.id}.md`,
      title: talk.title,
      lang: talk.lang,
      settings: Settings.parse({}),
      lead: [],
      sections: [],
      anchors: new Set(),
      pictures: new Map(
        Object.entries(pictures).map(([source, file]) => [source, { file, width: 160, height: 90 }]),
      ),
      films: new Map(),
      drawings: new Map(),
      undrawn: new Set(),
      warnings: [],
    },
  };
}

export function figureOf(source: string, src: string): Shown {
  return { kind: 'figure', text: 'The sea', alt: 'The sea', source, src, width: 160, height: 90 };
}
