/** The ways in which a talk can be seen: medium, theme and aspect. */
import { themeNames, type Talk } from '../talk/talk.ts';

export interface View extends Pick<Talk, 'theme' | 'aspect'> {
  medium: 'screen' | 'paper';
}

/** The narrowest and the widest canvas: what fits both fits what is between them. */
const aspects = ['16:9', '4:3'] as const;

/** On the screen as it is and on paper, which is Paper's or the author's own, as it is printed, on every canvas. */
export function listViews({ theme, style }: Pick<Talk, 'theme' | 'style'>): View[] {
  return aspects.flatMap((aspect) => [
    { medium: 'screen', theme, aspect },
    { medium: 'paper', theme: style === undefined ? 'paper' : theme, aspect },
  ]);
}

/** All ways, in every theme. */
export function listAllViews(): View[] {
  return themeNames.flatMap((theme) =>
    aspects.flatMap((aspect) => (['screen', 'paper'] as const).map((medium) => ({ medium, theme, aspect }))),
  );
}
