/**
 * Renders pages and discards them, while the program waits for something else: the first rendering takes several times
 * as long as the next.
 */
import type { Layout, Slide, Talk } from '../talk/talk.ts';
import { renderPage } from './render-page.ts';

/** Layouts that most talks have. */
const layouts: readonly Layout[] = ['title', 'section', 'points', 'statement', 'closing'];

const slides = layouts.map((layout): Slide => {
  const step = { shows: { kind: 'text' as const, text: 'A text', marks: [] }, says: [], seconds: 0 };
  return { id: layout, layout, fit: 'm', steps: [step], seconds: 0 };
});

const talk: Talk = {
  id: 'rehearsal',
  title: 'A rehearsal',
  lang: 'en',
  dir: 'ltr',
  theme: 'paper',
  aspect: '16:9',
  mode: 'light',
  pace: 140,
  seconds: 0,
  sections: [],
  slides,
  backup: [],
  cut: [],
};

/** Renders a small document to print, so that the next one is rendered faster. */
export async function rehearsePages(): Promise<void> {
  await renderPage(talk, 'print', { discloses: 'slides' });
}
