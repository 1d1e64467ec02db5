/** What a slide shows and says, as far as other slides may refer to it. */
import { toShownText, toSpokenText } from '../../talk/rich-text.ts';
import type { RichText, Shown } from '../../talk/shown.ts';
import type { Slide } from '../../talk/talk.ts';

/** What can be pointed at. */
export type ObjectKind = 'code' | 'picture' | 'table' | 'math';

export interface SlideText {
  kinds: ReadonlySet<ObjectKind>;
  /** Whether it goes on with what the slide before began to show. */
  isPart: boolean;
  /** The prose that is shown and said, captions and headings included, without its formulas. */
  prose: string;
  /** What prose sets as code. */
  quoted: readonly string[];
  /** The code that is shown. */
  code: string;
  /** What stands in a figure, a diagram, a table, or is defined. */
  labels: string;
  /** The TeX of all formulas. */
  formulas: readonly string[];
}

export function readSlideText({ steps, lead, heading, part }: Slide): SlideText {
  const shown = steps.map(({ shows }) => shows);
  const rich = [
    ...(heading === undefined ? [] : [{ text: heading, marks: [] }]),
    ...(lead === undefined ? [] : [lead]),
    ...shown
      .filter(({ kind }) => kind !== 'code' && kind !== 'math' && kind !== 'diagram')
      .flatMap(listShown),
    ...steps.flatMap(({ says }) => says.map(toSpokenText)),
  ];
  return {
    kinds: new Set(shown.flatMap(({ kind }) => kindsOf.get(kind) ?? [])),
    isPart: (part?.number ?? 1) > 1,
    prose: rich.map(withoutFormulas).join('\n'),
    quoted: rich.flatMap((text) => listMarked(text, 'code')),
    code: [...new Set(shown.flatMap((shows) => (shows.kind === 'code' ? shows.text : [])))].join('\n'),
    labels: shown.map(readLabels).join('\n').trim(),
    formulas: [
      ...shown.flatMap((shows) => (shows.kind === 'math' ? shows.text : [])),
      ...rich.flatMap((text) => listMarked(text, 'math')),
    ],
  };
}

const kindsOf: ReadonlyMap<Shown['kind'], ObjectKind> = new Map([
  ['code', 'code'],
  ['figure', 'picture'],
  ['film', 'picture'],
  ['card', 'picture'],
  ['diagram', 'picture'],
  ['table', 'table'],
  ['math', 'math'],
]);

function readLabels(shows: Shown): string {
  switch (shows.kind) {
    case 'figure':
    case 'film':
    case 'card':
    case 'table':
    case 'diagram':
      return shows.text;
    case 'definition':
      return shows.term.text;
    default:
      return '';
  }
}

function listShown(shows: Shown): RichText[] {
  const { inner = [], ...text } = toShownText(shows);
  return [text, ...inner];
}

function withoutFormulas({ text, marks }: RichText): string {
  let prose = '';
  let next = 0;
  for (const { start, end } of marks.filter(({ kind }) => kind === 'math')) {
    prose += `${text.slice(next, start)} `;
    next = end;
  }
  return prose + text.slice(next);
}

function listMarked({ text, marks }: RichText, wanted: 'code' | 'math'): string[] {
  return marks.filter(({ kind }) => kind === wanted).map(({ start, end }) => text.slice(start, end));
}
