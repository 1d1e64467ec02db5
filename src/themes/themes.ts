/** The style sheets of our own themes, by name, and what they share; a page links that, and those that it shows. */
import type { Talk } from '../talk/talk.ts';
import paper from './paper.css?url';
import shared from './shared.css?url';
import stage from './stage.css?url';

export const sharedStyles: string = shared;
export const themeStyles: Readonly<Record<Talk['theme'], string>> = { paper, stage };
