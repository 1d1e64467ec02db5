/** The distance of lines as PowerPoint knows it: a share of what the face asks for. */
import { languageOf } from '../../talk/text/language.ts';

/** The height of a line that a face asks for, in ems, where it is not that of Latin letters. */
const naturalLeads: Readonly<Record<string, number>> = {
  ar: 1.7, fa: 1.7, ur: 1.7, he: 1.3, ja: 1.45, zh: 1.45, ko: 1.45,
}; // prettier-ignore

/** Faces that stand in for theirs ask for much less, and LibreOffice takes less for ours: lines set closer would touch. */
const wholeLanguages: ReadonlySet<string> = new Set(['ar', 'fa', 'ur']);

export interface LineShare {
  /** The share of the face's own distance, 1 for all of it. */
  share: number;
  /** How far apart lines are then in a face that asks for the most, in ems. */
  lead: number;
}

/**
 * The share that sets lines as far apart as they are on our slides, or further where they might touch.
 * @param lang BCP 47
 * @param lead the distance on our slides, in ems
 * @param isAlone whether there is but one line, which touches none
 */
export function lineShare(lang: string, lead: number, isAlone: boolean): LineShare {
  const language = languageOf(lang);
  const natural = naturalLeads[language] ?? 1.2;
  const isWhole = wholeLanguages.has(language) && !isAlone;
  const share = +Math.max(isWhole ? 1 : 0.85, lead / natural).toFixed(2);
  return { share, lead: isWhole ? share * natural : lead };
}
