/**
 * How much work the filters of a drawing are, such as blurs and shadows: a browser computes each step of each filter anew,
 * for all the room that it is given, on paper at 300 points to an inch. The unit is a blur of the whole drawing, of which
 * Chromium prints some five in a second. What cannot be told is taken to be the whole drawing.
 */
import {
  growth,
  join,
  measureShape,
  place,
  readPlacing,
  type Extent,
  type Placing,
} from './drawing-extent.ts';
import { readFilters, readLongest, withoutComments } from './filter-css.ts';
import { readFilter, weighStep, type Filter } from './filter-steps.ts';
import { svgNamespace, type Name } from './harmless-svg.ts';

/** An element's attributes that have no prefix, and what it refers to as `href`. */
type Attributes = Readonly<Record<string, string>>;

/** An element of the drawing. */
interface Part {
  outer: Part | undefined;
  local: string;
  id: string | undefined;
  /** The names by which style sheets may find it. */
  names: ReadonlySet<string>;
  /** What it gives itself for `filter`. */
  filters: string;
  placing: Placing | undefined;
  /** How much larger areas are in the drawing than in it. */
  growth: number;
  extent: Extent | 'unknown' | undefined;
  /** How often it is drawn at most. */
  times?: number;
}

/** Letters of the filters of elements, each as often as a style sheet gives it; more are not looked at. */
const mostLooked = 4_000_000;
const stepsOfShadow = 3;
/** Blurs reach as far beyond a shape as thrice the length that they name. */
const reach = 3;
/** These are drawn nowhere by themselves. */
const idle = new Set(['defs', 'clipPath', 'marker', 'mask', 'pattern', 'symbol', 'filter']);
/** What is in these is drawn nobody knows how often. */
const repeating = new Set(['marker', 'pattern']);
/** What moves or resizes an element in ways that its attributes do not tell. */
const moving =
  /(?<![\w-])(?:transform|translate|scale|rotate|zoom|offset[\w-]*|width|height|[xyrd]|[cr][xy])\s*:/i;
/** What may come to be anything. */
const indirect = /var\(|inherit|attr\(|\\/i;
/** What an element surely has whose selector ends in it. */
const lastName = /(?:[.#]|(?<![:\w.#-]))[a-z_][\w-]*$/i;
const animated = /^\s*(?:filter|class|id|style)\s*$/i;
/** States that nobody brings a picture into. */
const neverSeen = /:(?:hover|focus|active)/;

/** Follows the elements of a drawing in their order. */
export class FilterWeights {
  #innermost: Part | undefined;
  readonly #filters = new Map<string, Filter>();
  #filter: Filter | undefined;
  readonly #parts: Part[] = [];
  readonly #named = new Map<string, Part['extent']>();
  readonly #repeated = new Set<string>();
  /** Filters that style sheets give, by the class, id or kind of the elements. */
  readonly #styled = new Map<string, string[]>();
  /** Filters of elements that only a browser can tell. */
  readonly #anywhere = new Set<string>();
  #isMoved = false;
  #isEndless = false;
  #elements = 0;
  /** Elements that have masks. */
  #masked = 0;
  #area = 0;
  /** Of the lines around shapes. */
  #widest = 1;

  open({ uri, local }: Name, attributes: Attributes): void {
    this.#elements += 1;
    const outer = this.#innermost;
    const { style = '', id, class: classes = '' } = attributes;
    const isForeign = uri !== svgNamespace;
    const isInnerPage = outer !== undefined && (local === 'svg' || local === 'symbol');
    const isMoved = isForeign || isInnerPage || moving.test(style);
    const placing = isMoved ? undefined : readPlacing(attributes['transform']);
    const part: Part = {
      outer,
      local,
      id,
      names: new Set([local, `#${id ?? ''}`, ...classes.split(/\s+/).map((name) => `.${name}`)]),
      filters: `${attributes['filter'] ?? ''} ${readFilters(style)}`.trim(),
      placing,
      growth: placing === undefined ? NaN : (outer?.growth ?? 1) * growth(placing),
      extent: undefined,
    };
    if (outer === undefined) this.#area = readArea(attributes);
    this.#innermost = part;
    this.#parts.push(part);
    if (attributes['mask'] !== undefined || style.includes('mask')) this.#masked += 1;
    const width = Number(attributes['stroke-width'] ?? /stroke-width\s*:\s*([\d.]+)/.exec(style)?.[1] ?? 0);
    this.#widest = Math.max(this.#widest, width || 0);
    if (isForeign) part.extent = 'unknown';
    else this.#look(part, attributes);
  }

  #look(part: Part, attributes: Attributes): void {
    const { local, id, outer } = part;
    if (local === 'filter') {
      this.#filter = readFilter(attributes);
      if (id !== undefined && !this.#filters.has(id)) this.#filters.set(id, this.#filter);
    } else if (local.startsWith('fe')) {
      if (this.#filter !== undefined) this.#filter.weight += weighStep(local, attributes, this.#area);
    } else if (local.startsWith('animate') || local === 'set') {
      if (outer !== undefined) outer.extent = 'unknown';
      if (animated.test(attributes['attributeName'] ?? '')) this.#isEndless = true;
    } else if (local === 'use') {
      const name = (attributes['href'] ?? '').trim().slice(1);
      this.#repeated.add(name);
      const [x, y] = [Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0)];
      const named = this.#named.get(name) ?? 'unknown';
      part.extent = named === 'unknown' ? named : (place(named, [1, 0, 0, 1, x, y]) ?? 'unknown');
    } else if (/^(?:text|tspan|textPath|foreignObject|switch)$/.test(local)) part.extent = 'unknown';
    else if (/^(?:rect|image|circle|ellipse|line|poly.*|path)$/.test(local))
      part.extent = measureShape(local, attributes) ?? 'unknown';
  }

  close(): void {
    const part = this.#innermost;
    if (part === undefined) return;
    const { outer, placing, extent, id, local } = part;
    this.#innermost = outer;
    if (local === 'filter') this.#filter = undefined;
    const placed =
      extent === undefined || extent === 'unknown' || placing === undefined
        ? extent && 'unknown'
        : (place(extent, placing) ?? 'unknown');
    if (id !== undefined && !this.#named.has(id)) this.#named.set(id, placed);
    if (outer === undefined || placed === undefined || idle.has(local)) return;
    if (outer.extent === undefined) outer.extent = placed;
    else
      outer.extent =
        outer.extent === 'unknown' || placed === 'unknown' ? 'unknown' : join(outer.extent, placed);
  }

  /** A style sheet of the drawing, without escapes. */
  addSheet(css: string): void {
    const plain = withoutComments(css);
    if (moving.test(plain)) this.#isMoved = true;
    if (plain.includes('mask')) this.#masked = Infinity;
    for (const [, width] of plain.matchAll(/stroke-width\s*:\s*([\d.]+)/g))
      this.#widest = Math.max(this.#widest, Number(width) || 0);
    const isTimed = /@keyframes/i.test(plain);
    for (const part of plain.split('}')) {
      const [at, body] = [part.lastIndexOf('{'), part.slice(part.lastIndexOf('{') + 1)];
      const before = part.slice(0, Math.max(at, 0));
      this.#anywhere.add(readFilters(before));
      const filters = readFilters(body);
      if (filters === '') continue;
      for (const selector of before
        .slice(Math.max(...['{', ';'].map((sign) => before.lastIndexOf(sign))) + 1)
        .split(',')) {
        if (neverSeen.test(selector) && !selector.includes('(')) continue;
        const name = isTimed ? undefined : lastName.exec(selector.trimEnd())?.[0];
        if (name === undefined) this.#anywhere.add(filters);
        else {
          const styled = this.#styled.get(name);
          if (styled === undefined) this.#styled.set(name, [filters]);
          else styled.push(filters);
        }
      }
    }
  }

  /**
   * All of them together.
   * @param copies shapes of the drawing that are made by repeating parts
   */
  weigh(copies: number): number {
    if (this.#isEndless) return Infinity;
    let [sum, looked] = [0, 0];
    for (const filter of this.#anywhere) sum += this.#elements * this.#weighValue(filter, undefined);
    for (const part of this.#parts) {
      for (const styled of [
        [part.filters],
        ...Array.from(part.names, (name) => this.#styled.get(name) ?? []),
      ])
        for (const filter of styled) {
          looked += filter.length;
          if (looked > mostLooked) return Infinity;
          const weight = this.#weighValue(filter, part);
          if (weight > 0) sum += weight * this.#countTimes(part, copies);
        }
    }
    return sum;
  }

  /** How often a part is drawn at most, within all that it stands in. */
  #countTimes(part: Part, copies: number): number {
    const chain: Part[] = [];
    let at: Part | undefined = part;
    for (; at !== undefined && at.times === undefined; at = at.outer) chain.push(at);
    let times = at?.times ?? 1;
    for (const one of chain.toReversed()) {
      const { local, id } = one;
      if (id !== undefined && this.#repeated.has(id)) times = Math.max(times, 1 + copies);
      // Masks may have masks, which double what is in them.
      if (local === 'mask') times *= Math.max(1, this.#masked ** 2);
      if (repeating.has(local)) times = Infinity;
      one.times = times;
    }
    return times;
  }

  #weighValue(value: string, part: Part | undefined): number {
    if (indirect.test(value)) return Infinity;
    const longest = readLongest(value);
    let sum = 0;
    for (const [, name = '', inner = ''] of value.matchAll(/([a-z-]{1,20})\(([^()]*)/gi)) {
      const kind = name.toLowerCase();
      if (kind === 'url') {
        const filter = this.#filters.get(inner.trim().replace(/^["']?#|["']$/g, ''));
        if (filter !== undefined) sum += filter.weight * this.#shareOf(part, filter);
      } else if (/^(?:drop-shadow|blur)$/.test(kind)) {
        sum += (kind === 'blur' ? 1 : stepsOfShadow) * this.#shareOf(part, undefined, longest);
      } else if (!/^(?:rgba?|hsla?|light-dark|calc)$/.test(kind)) sum += this.#shareOf(part);
    }
    return sum;
  }

  /** How much of the drawing a filter of this part computes. */
  #shareOf(part: Part | undefined, filter?: Filter, longest = 0): number {
    if (part === undefined || this.#isMoved || !(this.#area > 0)) return 1;
    let area: number | undefined = filter?.room;
    if (area === undefined) {
      if (part.extent === 'unknown' || part.extent === undefined) return 1;
      const { left, top, right, bottom } = part.extent;
      const around = filter === undefined ? 2 * (reach * longest + this.#widest) : 0;
      area = (right - left + around) * (bottom - top + around) * (filter?.share ?? 1);
    }
    const share = (area * part.growth) / this.#area;
    return share < 1 ? share : 1;
  }
}

/** Of the drawing, by the units that are used in it; 0 where browsers would not take what it says. */
function readArea({ viewBox, width = '', height = '' }: Attributes): number {
  const numbers = (viewBox ?? `0 0 ${width} ${height}`)
    .trim()
    .split(/[\s,]+/)
    .map((number) => Number(number.replace(/px$/, '')));
  const [, , across = 0, down = 0] = numbers;
  return numbers.length === 4 && across > 0 && down > 0 ? across * down : 0;
}
