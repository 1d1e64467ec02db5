/**
 * What lies behind each slide and has its class, so that a layout's ground fills the screen to its edges, and in the overview
 * its frame. It stands for reveal.js' part of that kind, which also shows what no slide of ours asks for, and at each move
 * marks all of them anew, so that the browser looks at the style of each; `trim-reveal.ts` puts it there.
 */
interface Deck {
  getRevealElement: () => HTMLElement;
  getHorizontalSlides: () => HTMLElement[];
  getIndices: () => { h: number; v?: number };
  getConfig: () => { rtl: boolean };
}

/** Where reveal.js looks for what lies behind a slide, and for what that holds. */
interface Grounded extends HTMLElement {
  slideBackgroundElement?: HTMLElement;
  slideBackgroundContentElement?: HTMLElement;
}

const marks = ['past', 'present', 'future'] as const;

export default class Grounds {
  readonly element = document.createElement('div');
  readonly #deck: Deck;

  constructor(deck: Deck) {
    this.#deck = deck;
  }

  render(): void {
    this.element.className = 'backgrounds';
    this.#deck.getRevealElement().append(this.element);
  }

  /** One for each section of the deck, and in it one for each of its slides. */
  create(): void {
    const grounds = this.#deck.getHorizontalSlides().map((stack) => {
      const ground = layGround(stack);
      const own = Array.from(stack.querySelectorAll<HTMLElement>('section'), layGround);
      ground.append(...own);
      ground.classList.toggle('stack', own.length > 0);
      return ground;
    });
    this.element.replaceChildren(...grounds);
  }

  /** @param isWhole whether slides of other sections may be marked wrong, too */
  update(isWhole = false): void {
    const { h, v = 0 } = this.#deck.getIndices();
    const ways = this.#deck.getConfig().rtl ? marks.toReversed() : marks;
    for (const [at, ground] of [...this.element.children].entries()) {
      mark(ground, ways[1 + Math.sign(at - h)]);
      if (!isWhole && at !== h) continue;
      for (const [index, own] of [...ground.children].entries()) mark(own, marks[1 + Math.sign(index - v)]);
    }
  }

  updateParallax(): void {
    // There is none.
  }

  destroy(): void {
    this.element.remove();
  }
}

function layGround(slide: Grounded): HTMLElement {
  const ground = document.createElement('div');
  ground.className = `slide-background ${slide.className}`;
  ground.classList.remove(...marks);
  slide.slideBackgroundElement = slide.slideBackgroundContentElement = ground;
  return ground;
}

function mark({ classList }: Element, now: (typeof marks)[number] | undefined): void {
  if (now === undefined || classList.contains(now)) return;
  classList.remove(...marks);
  classList.add(now);
}
