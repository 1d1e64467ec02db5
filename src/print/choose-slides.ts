/** The slides of a talk that a printed document has. */
import type { PaperDocument } from '../talk/paper-document.ts';
import type { Slide, Talk } from '../talk/talk.ts';

/**
 * The slides, and if wanted the backup slides, all of them where what is said stands beside them. A document of slides alone
 * goes without those that look as a slide of the talk does, such as a section's, which stand there for what is said to them.
 * Sheets that are handed out go without thanks.
 */
export function chooseSlides(
  talk: Talk,
  document: PaperDocument,
  withBackup: boolean,
): Pick<Talk, 'slides' | 'backup'> {
  const backup = withBackup ? chooseBackup(talk, document) : [];
  const count = talk.slides.length + backup.length;
  return { slides: talk.slides.filter((slide) => !isIdleThanks(slide, talk, document, count)), backup };
}

function chooseBackup({ slides, backup }: Talk, { kind }: PaperDocument): Slide[] {
  if (kind === 'handout' || kind === 'script') return backup;
  const seen = new Set(slides.map(describeLook));
  return backup.filter((slide) => !seen.has(describeLook(slide)));
}

function describeLook({ layout, section, heading, lead, steps }: Slide): string {
  const isSign = layout === 'section';
  return JSON.stringify([layout, section, !isSign && heading, lead, steps.map(({ shows }) => shows)]);
}

/**
 * Whether it thanks, and on a sheet that is handed out says nothing: name and title stand on the first slide, and the
 * essay's address, if it has one, at each sheet's foot. Its code to scan is worth the room, but no sheet of its own to write on.
 */
function isIdleThanks(
  { layout, steps }: Slide,
  { link }: Talk,
  document: PaperDocument,
  count: number,
): boolean {
  if (layout !== 'closing' || steps.some(({ says }) => says.length > 0)) return false;
  if (document.kind === 'handout') return link === undefined;
  return document.kind === 'worksheet' && (link === undefined || count % document.perSheet === 1);
}
