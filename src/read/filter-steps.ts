/** What a `filter` element asks a browser to compute. */

/** An element's attributes that have no prefix, and what it refers to as `href`. */
type Attributes = Readonly<Record<string, string>>;

/** A `filter` element. */
export interface Filter {
  weight: number;
  /** How much larger than the element it draws. */
  share: number;
  /** Its area, where it names one of its own. */
  room: number | undefined;
}

const partOfStep = /^fe(?:MergeNode|Func.|.*Light)$/;

export function readFilter({ filterUnits, width = '120%', height = '120%' }: Attributes): Filter {
  // Browsers take no other numbers, and have a room of their own then.
  const room = Math.max(0, Number(width)) * Math.max(0, Number(height)) || Infinity;
  if (filterUnits === 'userSpaceOnUse') return { weight: 0, share: 1, room };
  const read = (length: string) =>
    length.endsWith('%') ? Number(length.slice(0, -1)) / 100 : Number(length);
  const share = Math.max(0, read(width)) * Math.max(0, read(height)) || Infinity;
  return { weight: 0, share, room: undefined };
}

/**
 * How much work a step is, beside a blur of the same room.
 * @param area of the whole drawing, in its own units
 */
export function weighStep(local: string, attributes: Attributes, area: number): number {
  // One number, or one across and one down.
  const read = (name: string) =>
    Math.max(
      ...(attributes[name] ?? '')
        .trim()
        .split(/[\s,]+/, 2)
        .map(Number),
      0,
    ) || 0;
  if (partOfStep.test(local)) return 0;
  if (local === 'feTurbulence') return 1 + read('numOctaves') / 2;
  if (local === 'feMorphology') return 1 + (150 * read('radius')) / Math.sqrt(area || 1);
  if (local === 'feConvolveMatrix') return 1 + read('order') ** 2 / 50;
  if (local.endsWith('Lighting')) return 3;
  // A part of the drawing, which may have filters in turn.
  if (local === 'feImage' && (attributes['href'] ?? '').trim().startsWith('#')) return Infinity;
  return 1;
}
