/** Lets code grow out of the code on the slide before. Loaded only by decks that have such code. */
import { MagicMoveRenderer } from '@shikijs/magic-move/renderer';
import { readScale, reveal } from './reveal.ts';

/** Milliseconds of the whole move. */
const duration = 700;

type Runs = [key: number, content: string, color?: string][];

/** Runs as the renderer wants them. */
function toTokens(runs: Runs) {
  const tokens = runs.map(([key, content, color]) => ({
    key: String(key),
    content,
    offset: 0,
    ...(color !== undefined && { color }),
  }));
  return { code: '', hash: '', lineNumbers: false, tokens };
}

/** Whether a line goes on in a second row, where a copy of runs would break it elsewhere. */
function hasWrapped(block: Element | null): boolean {
  const lines = [...(block?.querySelectorAll<HTMLElement>(':scope > code:not(.move) > .line') ?? [])];
  const least = Math.min(...lines.map(({ offsetHeight }) => offsetHeight));
  return lines.some(({ offsetHeight }) => offsetHeight > 1.5 * least);
}

/** Moves a copy of the code, above the lines that are there when it has come to rest. */
async function moveCode(slide: Element, block: HTMLElement): Promise<void> {
  const { from, to } = JSON.parse(block.dataset['move'] ?? '') as { from: Runs; to: Runs };
  const copy = document.createElement('code');
  copy.className = 'move';
  copy.ariaHidden = 'true';
  block.append(copy);
  slide.classList.add('moving');
  const renderer = new MagicMoveRenderer(copy, {
    duration,
    globalScale: readScale(),
    animateContainer: false,
    containerStyle: false,
  });
  void renderer.render(toTokens(from));
  await renderer.render(toTokens(to));
  copy.remove();
  slide.classList.remove('moving');
}

let isWatching = false;

/** From now on code moves when the deck goes on to it from the slide right before. */
export function moveCodeOnArrival(): void {
  if (isWatching) return;
  isWatching = true;
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  reveal.on('slidechanged', ({ previousSlide, currentSlide }) => {
    const block = currentSlide.querySelector<HTMLElement>('.code-block[data-move]');
    if (block === null || previousSlide === undefined || stillness.matches || reveal.isOverview()) return;
    if (currentSlide.previousElementSibling !== previousSlide) return;
    if (hasWrapped(block) || hasWrapped(previousSlide.querySelector('.code-block'))) return;
    previousSlide.classList.add('moving-on');
    void moveCode(currentSlide, block).finally(() => previousSlide.classList.remove('moving-on'));
  });
}
