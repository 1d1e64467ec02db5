/** Which backup slides a document has. */
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Slide, Talk } from '../talk/talk.ts';

/**
 * All of them where what is said stands beside them. A document of slides alone goes without those that look as a slide of
 * the talk does, such as a section's, which stand there for what is said to them.
 */
export function chooseBackup({ slides, backup }: Talk, { kind }: PaperDocument): Slide[] {
  if (kind === 'handout' || kind === 'script') return backup;
  const seen = new Set(slides.map(describeLook));
  return backup.filter((slide) => !seen.has(describeLook(slide)));
}

function describeLook({ layout, section, heading, lead, steps }: Slide): string {
  const isSign = layout === 'section';
  return JSON.stringify([layout, section, !isSign && heading, lead, steps.map(({ shows }) => shows)]);
}
