/** A talk's look as PowerPoint knows one: a scheme of colours, two faces of the theme, and the type that all is set in. */
import { faces } from '../../fonts/faces.ts';
import { fontSets } from '../../fonts/font-sets.ts';
import { Typography } from '../../measure/typography.ts';
import type { LoadedTalk } from '../../site/load-talks.ts';
import { readTheme, type Theme } from '../../themes/read-theme.ts';

/** Colours of the scheme, as PowerPoint calls them, by the theme's names. */
export const schemeColours = {
  '--ink': 'tx1',
  '--ground': 'bg1',
  '--ink-2': 'tx2',
  '--plate': 'bg2',
  '--accent': 'accent1',
  '--literal': 'accent2',
  '--rule': 'accent3',
  '--hair': 'accent4',
  '--accent-fill': 'accent5',
  '--wash': 'accent6',
} as const;
export type Ink = keyof typeof schemeColours;

export interface LatinFace {
  name: string;
  isSerif: boolean;
}

export interface Look {
  theme: Theme;
  typography: Typography;
  /** The faces of what is shown large, of what is small, and of code. */
  fonts: { head: string; body: string; code: string };
  /** The face that stands first, for words in Latin letters among others. */
  latin: { head: LatinFace; body: LatinFace };
  /** A colour of the theme as six hexadecimal digits. */
  hex: (name: string) => string;
}

/** Faces for code that come with PowerPoint: letters of different widths would spoil it where ours is not installed. */
const officeFaces: ReadonlySet<string> = new Set(['Consolas', 'Courier New']);

/** The look of a talk; in the mode `auto` it is light. */
export function readLook({ talk, essay }: LoadedTalk): Look {
  const theme = readTheme(talk.theme, talk.lang, {
    own: talk.style === undefined ? undefined : essay.style?.css,
  });
  const families = (name: string) => theme.families(name);
  return {
    theme,
    typography: new Typography(theme, talk.lang),
    fonts: {
      head: chooseFace(families('--font-display'), talk.lang),
      body: chooseFace(families('--font-text'), talk.lang),
      code: families('--font-code').find((name) => officeFaces.has(name)) ?? 'Courier New',
    },
    latin: {
      head: latinFace(families('--font-figure')),
      body: latinFace(families('--font-text')),
    },
    hex: (name) =>
      toHex(theme.text(name), talk.mode === 'dark') ?? (name === '--ground' ? 'FFFFFF' : '000000'),
  };
}

function latinFace(families: readonly string[]): LatinFace {
  return { name: families[0] ?? 'Arial', isSerif: families.at(-1) === 'serif' };
}

/** The first face that has the language's own script. */
function chooseFace(families: readonly string[], lang: string): string {
  const sets = fontSets(lang).slice(1);
  const own = families.find((name) => faces.some(({ family, set }) => family === name && sets.includes(set)));
  return own ?? families[0] ?? 'Arial';
}

/** Of a colour with two values the one for the mode; nothing for colours written in any other way than with digits. */
function toHex(value: string, isDark: boolean): string | undefined {
  const [, light, dark] = /^light-dark\(\s*([^,]+?)\s*,\s*([^,]+?)\s*\)$/.exec(value) ?? [];
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec((isDark ? dark : light) ?? value.trim())?.[1];
  if (digits === undefined) return undefined;
  const all = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  return all.toUpperCase();
}
