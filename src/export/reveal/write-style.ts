/** A talk's look as a small style sheet: the theme's colours, faces and sizes as values, and rules that use them. */
import { readFileSync } from 'node:fs';
import { packageFolder } from '../../places.ts';
import type { LoadedTalk } from '../../site/load-talks.ts';
import type { Layout } from '../../talk/talk.ts';
import { readTheme, type Theme } from '../../themes/read-theme.ts';

const colours = [
  '--ground', '--plate', '--wash', '--ink', '--ink-2', '--ink-dim', '--accent', '--accent-fill', '--em-ink',
  '--heading-ink', '--hair', '--rule', '--literal', '--keyword',
]; // prettier-ignore
const faces = [
  '--font-display',
  '--font-figure',
  '--font-quote',
  '--font-text',
  '--font-code',
  '--font-drawing',
];
const weights = ['--weight-display', '--weight-figure', '--weight-text', '--weight-strong'];

/** The sizes that layouts have, where they are named otherwise than these. */
const sizeNames: Partial<Record<Layout, string>> = {
  definition: 'term',
  figure: 'plate',
  diagram: 'code',
  closing: 'thanks',
};

/** Where our faces are not installed wider ones stand in for them. */
const shareOfSize = 0.85;

/** The whole file. */
export function writeStyle({ talk, essay }: LoadedTalk): string {
  const theme = readTheme(talk.theme, talk.lang, {
    own: talk.style === undefined ? undefined : essay.style?.css,
  });
  const scheme = talk.mode === 'auto' ? 'light dark' : talk.mode;
  const values = [...colours, ...faces, ...weights].flatMap((name) => {
    const value = theme.text(name);
    return value === '' ? [] : [`  ${name}: ${value};`];
  });
  const looks = [...new Set(talk.slides.map(({ layout, fit }) => `${layout} ${fit}`))].flatMap((look) => {
    const [layout = '', fit = ''] = look.split(' ');
    const size = sizeOf(theme, layout as Layout, fit);
    return size === 0
      ? []
      : [`.${layout}.${fit} {\n  --size: ${String(Math.round(size * shareOfSize))}px;\n}`];
  });
  const hasDrawing = talk.slides.some(({ layout }) => layout === 'diagram');
  const drawing = hasDrawing ? [readSheet('src/layouts/figure/drawing.css')] : [];
  return [
    `/* The look of the talk; colours and faces are here, once. */\n:root {\n  color-scheme: ${scheme};`,
    ...values,
    '}\n',
    readSheet('src/export/reveal/rules.css'),
    '/* How large the type of each kind of slide is. */',
    ...looks,
    ...drawing,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function readSheet(place: string): string {
  return readFileSync(new URL(place, packageFolder), 'utf8');
}

function sizeOf(theme: Theme, layout: Layout, fit: string): number {
  const name = sizeNames[layout] ?? layout;
  const steps = [fit, 'l', 'm', 's'].map((step) => theme.number(`--size-${name}-${step}`));
  return steps.find((size) => size > 0) ?? theme.number(`--size-${name}`);
}
