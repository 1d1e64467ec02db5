/** The ways in which a talk can be seen: medium, theme and aspect. */
import { themeNames, type Talk } from '../talk/talk.ts';

export interface View extends Pick<Talk, 'theme' | 'aspect'> {
  medium: 'screen' | 'paper';
}

/** On the screen as it is and on paper, which is Paper's or the author's own, as it is printed. */
export function listViews({ theme, style, aspect }: Pick<Talk, 'theme' | 'style' | 'aspect'>): View[] {
  return [
    { medium: 'screen', theme, aspect },
    { medium: 'paper', theme: style === undefined ? 'paper' : theme, aspect },
  ];
}

/** All ways, in every theme; what is planned for 16:9 fits the higher canvases too. */
export function listAllViews({ aspect }: Pick<Talk, 'aspect'>): View[] {
  const aspects: View['aspect'][] = aspect === '16:9' ? ['16:9', '4:3'] : [aspect];
  return themeNames.flatMap((theme) =>
    aspects.flatMap((each) =>
      (['screen', 'paper'] as const).map((medium) => ({ medium, theme, aspect: each })),
    ),
  );
}
