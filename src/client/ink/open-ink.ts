/**
 * A pen and a dot of light above a slide. What is drawn belongs to the state that all windows share, in pixels of the
 * canvas; the slide itself is not touched. Loaded when somebody draws.
 */
import { readInk, type Ink } from '../../show/show-state.ts';
import { nameKey } from '../name-key.ts';
import type { SharedShow } from '../sync/share-show.ts';
import { drawDot, drawStroke, makeSvg } from './draw-ink.ts';

export type Tool = 'dot' | 'pen';

export interface OpenInk {
  /** Shows what is drawn. */
  draw: (ink: Ink) => void;
  /** Takes a tool up, or lays it down. */
  toggle: (tool: Tool) => void;
  /** Takes back the last line. */
  unstroke: () => void;
}

const canvasWidth = 1920;
/** A stroke goes on where the pen has moved that far. */
const grain = 3;
/** Older strokes give way, so that the state stays small. */
const most = { strokes: 200, numbers: 20_000 };
/** Milliseconds between two messages of what is being drawn; the window that it is drawn in shows it at once. */
const tellsEach = 50;

/**
 * Covers a slide with a layer that can be drawn on, and draws there what the shared state has.
 * @param host what shows the slide: it is covered as a whole
 */
export function openInk(host: HTMLElement, show: Pick<SharedShow, 'state' | 'change'>): OpenInk {
  const svg = makeSvg('svg', { class: 'ink', 'aria-hidden': 'true' });
  svg.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;z-index:30;touch-action:none;pointer-events:none';
  let tool: Tool | undefined;
  let stroke: number[] | undefined;
  /** The slide that the stroke was begun on. */
  let strokeOn = '';
  let wanted: Ink | undefined;
  let isAwaited = false;

  function draw({ strokes, dot }: Ink): void {
    // The essay's change may have taken it away.
    if (!svg.isConnected) host.append(svg);
    svg.setAttribute('viewBox', `0 0 ${String(canvasWidth)} ${String(readHeight())}`);
    svg.replaceChildren(...strokes.flatMap(drawStroke), ...(dot === undefined ? [] : [drawDot(dot)]));
  }

  function readHeight(): number {
    return Math.round((canvasWidth * host.clientHeight) / (host.clientWidth || 1));
  }

  function flush(): void {
    if (wanted !== undefined) show.change({ ink: wanted });
    wanted = undefined;
  }

  /** Tells all windows, now and then. */
  function tell(ink: Ink): void {
    wanted = { ...ink, slide: show.state.slide };
    draw(ink);
    if (isAwaited) return;
    isAwaited = true;
    setTimeout(() => {
      isAwaited = false;
      flush();
    }, tellsEach);
  }

  /** What is drawn on this slide; what was still to be told of another one is gone with it. */
  function readNow(): Ink {
    if (wanted?.slide !== show.state.slide) wanted = undefined;
    return wanted ?? readInk(show.state);
  }

  function locate({ clientX, clientY }: PointerEvent): [x: number, y: number] {
    const { left, top, width, height } = svg.getBoundingClientRect();
    return [
      Math.round(((clientX - left) * canvasWidth) / width),
      Math.round(((clientY - top) * readHeight()) / height),
    ];
  }

  function readStrokes(): number[][] {
    return readNow().strokes;
  }

  function unstroke(): void {
    tell({ strokes: readStrokes().slice(0, -1) });
  }

  svg.addEventListener('pointerdown', (event) => {
    if (tool !== 'pen') return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    stroke = locate(event);
    strokeOn = show.state.slide;
    tell({ strokes: limit([...readStrokes(), stroke]) });
  });
  svg.addEventListener('pointermove', (event) => {
    const [x, y] = locate(event);
    if (tool === 'dot') tell({ strokes: readStrokes(), dot: [x, y] });
    if (strokeOn !== show.state.slide) stroke = undefined;
    if (stroke === undefined) return;
    const [lastX = x, lastY = y] = stroke.slice(-2);
    if (Math.hypot(x - lastX, y - lastY) < grain) return;
    stroke = [...stroke, x, y];
    tell({ strokes: limit([...readStrokes().slice(0, -1), stroke]) });
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    svg.addEventListener(end, () => {
      stroke = undefined;
      flush();
      if (end === 'pointerleave' && tool === 'dot') tell({ strokes: readStrokes() });
    });
  }
  // A stroke may begin beside the slide, on words that would stay selected.
  document.addEventListener('selectstart', (event) => {
    if (tool !== undefined && !(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (nameKey(event) !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    unstroke();
  });

  return {
    draw,
    unstroke,
    toggle: (wish) => {
      tool = tool === wish ? undefined : wish;
      stroke = undefined;
      draw(readNow());
      svg.style.pointerEvents = tool === undefined ? 'none' : 'auto';
      svg.style.cursor = tool === 'dot' ? 'none' : 'crosshair';
      // A phone shows the slide larger for it.
      host.classList.toggle('drawn-on', tool !== undefined);
      for (const button of document.querySelectorAll<HTMLElement>('[data-do="dot"], [data-do="pen"]')) {
        button.ariaPressed = String(button.dataset['do'] === tool);
      }
      if (tool !== 'dot' && readNow().dot !== undefined) tell({ strokes: readStrokes() });
    },
  };
}

function limit(strokes: number[][]): number[][] {
  const kept = strokes.slice(-most.strokes);
  while (kept.length > 1 && kept.reduce((sum, { length }) => sum + length, 0) > most.numbers) kept.shift();
  return kept;
}
