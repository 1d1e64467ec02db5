/**
 * How much a drawing becomes when it repeats parts of itself: two dozen lines that each use the line before twice are
 * millions of shapes, and the browser keeps all of them.
 */

/** Shapes made by repetition; Chromium takes some 2.5 KB for each. */
const mostCopies = 100_000;
/** Chromium draws each level of masks within masks on a sheet of its own, of some 35 MB. */
const deepestMask = 8;
/** Parts within parts, whether they stand there or are named. */
const deepest = 5000;

/** What is to be known of an element. */
export interface DrawnElement {
  id?: string | undefined;
  /** The part that it repeats. */
  repeats?: string | undefined;
  /** Its mask. */
  mask?: string | undefined;
}

/** An element that can be named, or has a mask, and what stands in it up to the next such ones. */
interface Part {
  own: number;
  inner: Part[];
  repeats: string[];
  mask?: string;
  amount?: { shapes: number; masks: number };
}

/** Follows the elements of a drawing in their order. */
export class RepeatedParts {
  readonly #whole: Part = createPart();
  readonly #named = new Map<string, Part>();
  /** The part that each open element belongs to. */
  readonly #open: Part[] = [];
  #elements = 0;

  open({ id, repeats, mask }: DrawnElement): void {
    this.#elements += 1;
    let part = this.#open.at(-1) ?? this.#whole;
    if (id !== undefined || mask !== undefined) {
      const inner = createPart();
      part.inner.push(inner);
      part = inner;
      if (mask !== undefined) part.mask = mask;
      if (id !== undefined && !this.#named.has(id)) this.#named.set(id, part);
    }
    part.own += 1;
    if (repeats !== undefined) part.repeats.push(repeats);
    this.#open.push(part);
  }

  close(): void {
    this.#open.pop();
  }

  /** Why no browser should draw it, if that is so. */
  findFault(): string | undefined {
    const { masks } = this.#weigh(this.#whole, 0);
    if (!(this.countCopies() <= mostCopies)) return 'it repeats its parts too often';
    return masks <= deepestMask ? undefined : 'its masks nest too deeply';
  }

  /** Of shapes, by its repetitions. */
  countCopies(): number {
    return this.#weigh(this.#whole, 0).shapes - this.#elements;
  }

  #weigh(part: Part, depth: number): { shapes: number; masks: number } {
    if (part.amount !== undefined) return part.amount;
    if (depth > deepest) return { shapes: Infinity, masks: 0 };
    // A part that repeats itself is drawn without that.
    part.amount = { shapes: 0, masks: 0 };
    const weighNamed = (name: string) => {
      const named = this.#named.get(name);
      return named === undefined ? { shapes: 0, masks: 0 } : this.#weigh(named, depth + 1);
    };
    let shapes = part.own;
    let masks = 0;
    for (const weight of [
      ...part.inner.map((inner) => this.#weigh(inner, depth + 1)),
      ...part.repeats.map(weighNamed),
    ]) {
      shapes += weight.shapes;
      masks = Math.max(masks, weight.masks);
    }
    if (part.mask !== undefined) masks += 1 + weighNamed(part.mask).masks;
    part.amount = { shapes, masks };
    return part.amount;
  }
}

function createPart(): Part {
  return { own: 0, inner: [], repeats: [] };
}

/** The name in `url(#name)`. */
export function nameInUrl(value: string | undefined): string | undefined {
  return /^\s*url\(\s*["']?#([^"')\s]+)/i.exec(value ?? '')?.[1];
}
