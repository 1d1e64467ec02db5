/** The style sheets of our own themes, by name; a page links those that it shows. */
import type { Talk } from '../talk/talk.ts';
import paper from './paper.css?url';
import stage from './stage.css?url';

export const themeStyles: Readonly<Record<Talk['theme'], string>> = { paper, stage };
