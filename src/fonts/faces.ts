/**
 * The faces that slides and scripts are set in, each a fixed point on the axes of a variable font from npm.
 * Static instances, because Chromium can embed variable fonts in a PDF only as Type 3, which selects badly and
 * weighs more; and because an instance is a sixth of its variable font's size.
 */

/**
 * Fonts that are loaded together: `latin` by every talk, `math` by pages with formulas (its one font is in
 * `math-font.ts`), the others by the languages that need them.
 */
export const fontSetNames = ['latin', 'arabic', 'hebrew', 'japanese', 'chinese', 'korean', 'math'] as const;
export type FontSet = (typeof fontSetNames)[number];

export interface Face {
  /** Stands in addresses: `/_fonts/<id>-<subset>.woff2`. */
  id: string;
  set: FontSet;
  family: string;
  /** The font's npm package below `@fontsource-variable/`. */
  package: string;
  /** Which of the package's files has the needed axes, as Fontsource names it. */
  file: 'opsz' | 'standard' | 'wght';
  style: 'normal' | 'italic';
  /** Where on the font's axes this face stands. */
  axes: { wght: number; wdth?: number; opsz?: number };
}

const newsreader = { set: 'latin', package: 'newsreader', file: 'opsz' } as const;
const display = { ...newsreader, family: 'Newsreader', style: 'normal' } as const;
const text = { ...newsreader, family: 'Newsreader Text', style: 'normal' } as const;
const archivo = {
  set: 'latin',
  package: 'archivo',
  family: 'Archivo',
  file: 'standard',
  style: 'normal',
} as const;

function upright(set: FontSet, packageName: string, family: string, weights: number[]): Face[] {
  return weights.map((wght) => ({
    id: `${packageName}-${String(wght)}`,
    set,
    family,
    package: packageName,
    file: 'wght',
    style: 'normal',
    axes: { wght },
  }));
}

export const faces: readonly Face[] = [
  { ...display, id: 'newsreader-300', axes: { wght: 300, opsz: 72 } },
  { ...display, id: 'newsreader-400', axes: { wght: 400, opsz: 72 } },
  { ...display, id: 'newsreader-400-italic', style: 'italic', axes: { wght: 400, opsz: 72 } },
  { ...text, id: 'newsreader-text-400', axes: { wght: 400, opsz: 20 } },
  { ...text, id: 'newsreader-text-400-italic', style: 'italic', axes: { wght: 400, opsz: 20 } },
  { ...text, id: 'newsreader-text-500', axes: { wght: 500, opsz: 20 } },
  { ...archivo, id: 'archivo-450', axes: { wght: 450, wdth: 100 } },
  { ...archivo, id: 'archivo-620', axes: { wght: 620, wdth: 100 } },
  { ...archivo, id: 'archivo-600-94', axes: { wght: 600, wdth: 94 } },
  { ...archivo, id: 'archivo-680-92', axes: { wght: 680, wdth: 92 } },
  { ...archivo, id: 'archivo-780-88', axes: { wght: 780, wdth: 88 } },
  { ...archivo, id: 'archivo-820-84', axes: { wght: 820, wdth: 84 } },
  ...upright('latin', 'jetbrains-mono', 'JetBrains Mono', [450, 800]),
  ...upright('latin', 'noto-emoji', 'Noto Emoji', [400]),
  ...upright('arabic', 'noto-naskh-arabic', 'Noto Naskh Arabic', [400, 500]),
  ...upright('arabic', 'vazirmatn', 'Vazirmatn', [400, 620, 700]),
  ...upright('hebrew', 'noto-serif-hebrew', 'Noto Serif Hebrew', [400]),
  ...upright('hebrew', 'noto-sans-hebrew', 'Noto Sans Hebrew', [450, 620, 700]),
  ...upright('japanese', 'noto-serif-jp', 'Noto Serif JP', [500]),
  ...upright('japanese', 'noto-sans-jp', 'Noto Sans JP', [450, 620, 700]),
  ...upright('chinese', 'noto-serif-sc', 'Noto Serif SC', [500]),
  ...upright('chinese', 'noto-sans-sc', 'Noto Sans SC', [450, 620, 700]),
  ...upright('korean', 'noto-serif-kr', 'Noto Serif KR', [500]),
  ...upright('korean', 'noto-sans-kr', 'Noto Sans KR', [450, 620, 700]),
];
