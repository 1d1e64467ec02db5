/** How much room the parts of a drawing take, from what their attributes say. */

/** A rectangle by its edges, in the units of whatever it stands in. */
export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where points of a part come to lie in what it stands in: x' = a x + c y + e, y' = b x + d y + f. */
export type Placing = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const inPlace: Placing = [1, 0, 0, 1, 0, 0];

type Attributes = Readonly<Record<string, string>>;

/** The extent of an element's own shape; nothing if its attributes do not tell it. */
export function measureShape(local: string, attributes: Attributes): Extent | undefined {
  const read = (name: string) => Number(attributes[name] ?? 0);
  const [x, y, cx, cy, r] = [read('x'), read('y'), read('cx'), read('cy'), read('r')];
  switch (local) {
    case 'rect':
    case 'image':
      return enclose([x, y, x + read('width'), y + read('height')]);
    case 'circle':
      return enclose([cx - r, cy - r, cx + r, cy + r]);
    case 'ellipse': {
      // One radius that is not given is as long as the other.
      const [rx, ry] = [Number(attributes['rx'] ?? read('ry')), Number(attributes['ry'] ?? read('rx'))];
      return enclose([cx - rx, cy - ry, cx + rx, cy + ry]);
    }
    case 'line':
      return enclose([read('x1'), read('y1'), read('x2'), read('y2')]);
    case 'polyline':
    case 'polygon':
      return enclose(readNumbers(attributes['points'] ?? ''));
    case 'path':
      return enclose(listPoints(attributes['d'] ?? ''));
    default:
      return undefined;
  }
}

/** Around x and y by turns; nothing if there are none, or one is no number. */
function enclose(numbers: readonly number[]): Extent | undefined {
  const extent = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  if (numbers.length === 0 || !numbers.every(Number.isFinite)) return undefined;
  for (const [at, number] of numbers.entries()) {
    const [least, most] = at % 2 === 0 ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
    extent[least] = Math.min(extent[least], number);
    extent[most] = Math.max(extent[most], number);
  }
  return extent;
}

export function join(one: Extent, other: Extent): Extent {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Around the extent where its part is placed. */
export function place({ left, top, right, bottom }: Extent, [a, b, c, d, e, f]: Placing): Extent | undefined {
  return enclose(
    [left, right].flatMap((x) => [top, bottom].flatMap((y) => [a * x + c * y + e, b * x + d * y + f])),
  );
}

function readNumbers(text: string): number[] {
  return Array.from(text.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi), ([number]) => Number(number));
}

/** How many numbers each command of a path takes at a time. */
const taken: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };

/** x and y by turns, of points that no part of the path lies beyond; no curve leaves the room between its handles. */
function listPoints(path: string): number[] {
  const points: number[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  /** The last handle of the curve before. */
  let [handleX, handleY] = [0, 0];
  for (const [, command = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const name = command.toUpperCase();
    const isRelative = name !== command;
    if (name === 'Z') [x, y] = [startX, startY];
    const count = taken[name];
    if (count === undefined) continue;
    const numbers = name === 'A' ? readArcs(rest) : readNumbers(rest);
    for (let at = 0; at + count <= numbers.length; at += count) {
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      const own = numbers.slice(at, at + count);
      const [first = 0, second = 0] = own;
      let pairs = own;
      if (name === 'H') pairs = [first, isRelative ? 0 : y];
      if (name === 'V') pairs = [isRelative ? 0 : x, first];
      if (name === 'A') {
        const reach = 2 * Math.max(Math.abs(first), Math.abs(second));
        points.push(x - reach, y - reach, x + reach, y + reach);
        pairs = own.slice(5);
      }
      // Smooth curves go on in the direction of the one before.
      const ahead = [2 * x - handleX, 2 * y - handleY] as const;
      if (name === 'S' || name === 'T') points.push(...ahead);
      const placed = pairs.map((number, index) => number + (index % 2 === 0 ? fromX : fromY));
      points.push(...placed);
      [x = 0, y = 0] = placed.slice(-2);
      [handleX = x, handleY = y] = name === 'T' ? ahead : placed.slice(-4);
      if (name === 'M' && at === 0) [startX, startY] = [x, y];
    }
  }
  return points;
}

/** The flags in arcs may stand together with the numbers behind them. */
function readArcs(text: string): number[] {
  const numbers: number[] = [];
  const [flag, number] = [/[\s,]*([01])/y, /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy];
  for (let at = 0; ;) {
    const place = numbers.length % 7;
    const next = place === 3 || place === 4 ? flag : number;
    next.lastIndex = at;
    const found = next.exec(text);
    if (found === null) return numbers;
    numbers.push(Number(found[1]));
    at = next.lastIndex;
  }
}

/** In letters; longer ones would be looked through too often. */
const longestPlacing = 1000;

/** What a `transform` says; nothing if it is not written as attributes are. */
export function readPlacing(transform: string | undefined): Placing | undefined {
  let placing = inPlace;
  if (transform === undefined) return placing;
  if (transform.length > longestPlacing) return undefined;
  const steps = Array.from(transform.matchAll(/\b(\w{1,9})\s*\(([^()]*)\)[\s,]*/g));
  if (steps.map(([step]) => step).join('') !== transform.trimStart()) return undefined;
  for (const [, kind = '', inner = ''] of steps) {
    const step = readStep(kind, readNumbers(inner));
    if (step === undefined) return undefined;
    placing = multiply(placing, step);
  }
  return placing;
}

function readStep(kind: string, numbers: readonly number[]): Placing | undefined {
  const [a = 0, b, c = 0, d = 0, e = 0, f = 0] = numbers;
  const angle = (a * Math.PI) / 180;
  switch (kind) {
    case 'matrix':
      return [a, b ?? 0, c, d, e, f];
    case 'translate':
      return [1, 0, 0, 1, a, b ?? 0];
    case 'scale':
      return [a, 0, 0, b ?? a, 0, 0];
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(angle), 0, 1, 0, 0];
    case 'rotate': {
      const turn: Placing = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      return multiply(multiply([1, 0, 0, 1, b ?? 0, c], turn), [1, 0, 0, 1, -(b ?? 0), -c]);
    }
    default:
      return undefined;
  }
}

function multiply([a, b, c, d, e, f]: Placing, [g, h, i, j, k, l]: Placing): Placing {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How much larger areas are when they are placed so. */
export function growth([a, b, c, d]: Placing): number {
  return Math.abs(a * d - b * c);
}
