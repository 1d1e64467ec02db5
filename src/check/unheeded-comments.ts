import { visit } from '../essay/visit.ts';
import type { Fault } from '../errors.ts';
import type { Asked, Block } from '../essay/essay.ts';
import { wishedLayouts } from '../essay/directives/directives.ts';
import { listAsked, listBlocks } from '../essay/list-blocks.ts';
import type { Layout, Talk } from '../talk/talk.ts';
import type { Check } from './check.ts';

type Kind = Asked['directives'][number]['kind'];

/** Of two comments before one block, the first wins over the second. */
const contradictions: readonly (readonly [winner: Kind, loser: Kind])[] = [
  ['cut', 'keep'],
  ['cut', 'point'],
  ['cut', 'show'],
  ['cut', 'say'],
  ['say', 'show'],
  ['say', 'point'],
  ['point', 'show'],
];

/** Comments that are valid and have no effect. */
export const findUnheededComments: Check = (essay, talk) => {
  const shown = placeLayouts(talk);
  return [
    ...listAsked(essay).flatMap((block) => [
      ...findContradictions(block),
      ...findRepeated(block),
      ...findRefusedLayout(block, shown),
    ]),
    ...listBlocks(essay).flatMap(findOverruled),
  ];
};

/** What is asked of an item of a list of which its author disposes as a whole; another of its items may still be cut. */
function findOverruled({ directives, items = [] }: Block): Fault[] {
  const winner = directives.find(({ kind }) => kind === 'cut' || kind === 'say' || kind === 'point')?.kind;
  const lost = items
    .flatMap((item) => item.directives)
    .filter(({ kind }) => winner === 'cut' || kind !== 'cut');
  if (winner === undefined) return [];
  return lost.map(({ kind, line }) => ({
    line,
    message: `The comment “${kind}” in an item does nothing, since “${winner}” above the list is for all of it.`,
    hint: 'Take one of them out.',
  }));
}

function findContradictions({ directives }: Asked): Fault[] {
  return contradictions.flatMap(([winner, loser]) => {
    const lost = directives.find(({ kind }) => kind === loser);
    if (lost === undefined || directives.every(({ kind }) => kind !== winner)) return [];
    return [
      {
        line: lost.line,
        message: `The comments “${winner}” and “${loser}” contradict each other; “${winner}” wins.`,
        hint: 'Take one of them out.',
      },
    ];
  });
}

function findRepeated({ directives }: Asked): Fault[] {
  const points = directives.filter(({ kind }) => kind === 'point');
  return points.slice(0, -1).map(({ line }) => ({
    line,
    message: 'Another comment “point” follows for the same block, and that one is shown.',
    hint: 'A block has one point: take one of them out, or part the block.',
  }));
}

function findRefusedLayout(block: Asked, shown: ShownLayouts): Fault[] {
  const wish = block.directives.findLast((directive) => directive.kind === 'slide');
  if (wish?.layout === undefined) return [];
  const { layout, line } = wish;
  const layouts = listLayouts(block, shown);
  if (layouts.includes(layout) || layoutsOfNode[block.node.type]?.includes(layout) === true) return [];
  const [own] = layouts;
  return [
    {
      line,
      message: `The layout “${layout}” cannot show this ${own === undefined ? 'block' : `text, so it is “${own}”`}.`,
      hint: `${needs[layout] ?? ''}Ask for one that fits what stands there (${wishedLayouts.join(', ')}), or leave the choice to Lectern.`,
    },
  ];
}

/** What a layout looks for in a paragraph. */
const needs: Partial<Record<Layout, string>> = {
  question: 'It needs a question that is short enough to stand large. ',
  quote: 'It needs words that are few enough; put those to be shown between quotation marks. ',
  number:
    'It needs one figure with a unit or a currency, in a sentence of few words; of several figures make one bold. ',
  contrast: 'It needs a sentence such as “It is not this, but that”, with few words on each side. ',
  definition: 'It needs a sentence such as “An atoll is a ring of coral”. ',
  steps: 'It needs a list of three to five items, none of more than 60 letters. ',
};

/** What is shown as it is and said by nobody, so that no passage tells its slide. */
const layoutsOfNode: Partial<Record<string, readonly Layout[]>> = {
  code: ['code', 'diagram'],
  table: ['table'],
  math: ['math'],
};

/** Layouts of slides by the lines that what is said with them begins in, and by the pictures that they show. */
type ShownLayouts = ReadonlyMap<number | string, ReadonlySet<Layout>>;

function placeLayouts({ slides, backup }: Talk): ShownLayouts {
  const placed = new Map<number | string, Set<Layout>>();
  for (const { layout, steps } of [...slides, ...backup]) {
    const places = steps.flatMap(({ shows, says }) => [
      ...('source' in shows ? [shows.source] : []),
      ...says.map(({ line }) => line),
    ]);
    for (const place of places) placed.set(place, (placed.get(place) ?? new Set()).add(layout));
  }
  return placed;
}

/** The layouts of the slides that show the block, in their order. */
function listLayouts({ node, line, endLine }: Asked, placed: ShownLayouts): Layout[] {
  const places = Array.from({ length: endLine - line + 1 }, (_, at): number | string => line + at);
  visit(node, 'image', ({ url }) => void places.push(url));
  return places.flatMap((place) => [...(placed.get(place) ?? [])]);
}
