/** The typography of every theme that a talk may be shown in; what is planned must fit in each. */
import { themeNames, type Talk } from '../talk/talk.ts';
import { readTheme } from '../themes/read-theme.ts';
import { Typography } from './typography.ts';

export interface Canvas {
  /** BCP 47. */
  lang: string;
  /** The built-in themes and the author's own; what is planned must fit in each. */
  themes: readonly Typography[];
}

const known = new Map<string, Canvas>();

/** An author's style sheet, and the built-in theme that it changes. */
export interface OwnTheme {
  css: string;
  base: Talk['theme'];
}

/** The canvas of talks in a language, in the author's own theme if there is one, and as high as the aspect asks. */
export function canvasFor(lang: string, own?: OwnTheme, aspect: Talk['aspect'] = '16:9'): Canvas {
  const key = `${lang}\n${aspect}\n${own?.css ?? ''}`;
  const canvas = known.get(key) ?? {
    lang,
    themes: [
      ...themeNames.map((name) => readTheme(name, lang, { aspect })),
      ...(own === undefined ? [] : [readTheme(own.base, lang, { aspect, own: own.css })]),
    ].map((theme) => new Typography(theme, lang)),
  };
  // Own themes change while they are worked on; only the last is of use.
  if (own !== undefined) for (const other of known.keys()) if (!other.endsWith('\n')) known.delete(other);
  known.set(key, canvas);
  return canvas;
}
