/**
 * Mermaid reckons with colours and so takes no custom properties. It draws in these stand-ins, which nobody would
 * choose; afterwards each becomes the theme's own.
 */

/** Tones for parts of a whole: the shares of a pie, the branches of a graph, the sections of a day. */
const toneCount = 8;

/** Custom property of the theme or of the layout, without its dashes → the colour that stands for it. */
export const standIns: Readonly<Record<string, string>> = {
  ink: '#0b1d03',
  'ink-2': '#0b1d05',
  ground: '#fbedf3',
  wash: '#fbedf5',
  hair: '#8b7d93',
  rule: '#8b7d95',
  accent: '#3b2df5',
  ...Object.fromEntries(
    Array.from({ length: toneCount }, (_, index) => [`tone-${String(index + 1)}`, `#c${String(index)}d7e9`]),
  ),
};

const names = new Map([
  ...Object.entries(standIns).map(([name, colour]): [string, string] => [toRgb(colour), name]),
  // Mermaid's own pens and paper, where its settings do not reach; and an author means no more by them.
  ['rgb(0, 0, 0)', 'ink'],
  ['rgb(51, 51, 51)', 'ink'],
  ['rgb(68, 68, 68)', 'ink'],
  ['rgb(102, 102, 102)', 'ink'],
  ['rgb(255, 255, 255)', 'ground'],
]);

function toRgb(colour: string): string {
  const channels = [1, 3, 5].map((at) => String(Number.parseInt(colour.slice(at, at + 2), 16)));
  return `rgb(${channels.join(', ')})`;
}

/** The tone of the part at this place, counted from 0; they begin again after the last. */
export function toneAt(index: number): string {
  return standIns[`tone-${String((index % toneCount) + 1)}`] ?? '';
}

/** What a computed colour stands for; nothing if it is none of ours, but the author's or Mermaid's. */
export function nameColour(computed: string): string | undefined {
  return names.get(computed);
}
