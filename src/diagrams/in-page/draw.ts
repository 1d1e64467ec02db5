/** What the drawing page runs: Mermaid's source in, a clean drawing out. It knows nothing but this page. */
import mermaid from 'mermaid';
import { mendDrawing } from './mend-drawing.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { describeError, type SourceError } from './describe-error.ts';
import type { Drawing } from '../../talk/drawing.ts';
import { labelSize } from './label-sizes.ts';
import { mermaidSettings } from './mermaid-settings.ts';
import { strangePaintsOf } from './paint.ts';

/** Room around the drawing for half of its outermost lines, in its own units. */
const edge = 2;

/** What comes of a source: a drawing, or what Mermaid says is wrong, and in which of its lines. */
export type PageOutcome = Drawing | SourceError;

declare global {
  /** The page's one service, for whoever opened it. @param faces the family to measure words in, as CSS writes it */
  function drawDiagram(source: string, faces: string): Promise<PageOutcome>;
}

globalThis.drawDiagram = async (source, faces) => {
  try {
    return await draw(source, faces);
  } catch (error) {
    return describeError(error, source);
  }
};

async function draw(source: string, faces: string): Promise<Drawing> {
  Math.random = makeRandom();
  await Promise.all(['450', '620'].map((weight) => document.fonts.load(`${weight} 16px ${faces}`, source)));
  const stage = document.createElement('div');
  document.body.replaceChildren(stage);
  mermaid.initialize(mermaidSettings('', faces));
  const { diagramType } = await mermaid.parse(source);
  mermaid.initialize(mermaidSettings(diagramType, faces));
  const { svg } = await mermaid.render('drawing', source, stage);
  stage.innerHTML = svg;
  const drawn = stage.querySelector('svg');
  if (drawn === null) throw new Error('It has nothing to show');
  mendDrawing(drawn);
  const title = drawn.querySelector(':scope > title')?.textContent.trim() ?? '';
  const { markup, texts } = cleanDrawing(drawn, strangePaintsOf(diagramType));
  // Measured as drawn again, arrowheads and all.
  stage.innerHTML = `<svg font-family="${faces}" font-size="${String(labelSize)}" font-weight="450">${markup}</svg>`;
  const redrawn = stage.querySelector('svg');
  const box = redrawn?.getBBox();
  if (!redrawn || !box || box.width === 0 || box.height === 0) throw new Error('It has nothing to show');
  const [x, y] = [Math.floor(box.x - edge), Math.floor(box.y - edge)];
  const [width, height] = [Math.ceil(box.x + box.width + edge - x), Math.ceil(box.y + box.height + edge - y)];
  return {
    svg: `<svg viewBox="${[x, y, width, height].join(' ')}">${markup}</svg>`,
    width,
    height,
    textSize: Math.min(labelSize, ...[...redrawn.querySelectorAll('text')].map(measureText)),
    labels: texts,
    title,
  };
}

/** Height of a text's letters in the drawing's units. */
function measureText(text: SVGTextElement): number {
  const { a, b } = text.getCTM() ?? { a: 1, b: 0 };
  return Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b);
}

/** Layouts that throw dice throw the same ones each time (a linear congruence, as in Numerical Recipes). */
function makeRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
