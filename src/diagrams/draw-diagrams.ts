/** Draws what an essay has of diagrams, before it is planned. What cannot be drawn is left to be shown as code. */
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import type { Drawing } from '../talk/drawing.ts';
import { fitsMargins, isReadable, smallestLetters } from '../talk/place-drawing.ts';
import { listVariants, type FlowchartVariant } from './flowchart-variants.ts';
import { listDiagrams, type DiagramSource } from './list-diagrams.ts';
import type { Outcome, Refusal, Studio } from './open-studio.ts';

/** Milliseconds that all diagrams of an essay may take together: a hundred readable ones. The next command draws more. */
const mostMilliseconds = 6_000;

type Draw = (source: string) => Promise<Outcome>;

/**
 * The essay with its drawings, and with a warning for each diagram that has none.
 * @param now milliseconds of a clock that never goes back
 */
export async function drawDiagrams(
  essay: Essay,
  studio: Studio,
  now: () => number = () => performance.now(),
): Promise<Essay> {
  const diagrams = listDiagrams(essay);
  if (diagrams.length === 0) return essay;
  const draw = drawInTime(studio, essay.lang, now);
  const outcomes = new Map<string, Outcome>();
  // Those that take too long are mostly the longest, and would leave no time to the others, at each command again.
  for (const { text } of diagrams.toSorted((a, b) => a.text.length - b.text.length))
    if (!outcomes.has(text)) outcomes.set(text, await draw(text));
  const drawings = new Map<string, Drawing>();
  const undrawn = new Set(essay.undrawn);
  const faults: Fault[] = [];
  for (const diagram of diagrams) {
    const outcome = outcomes.get(diagram.text) ?? tooLate;
    if (!('reason' in outcome)) {
      const { drawing, fault } = await enlarge(outcome, diagram, draw);
      drawings.set(diagram.text, drawing);
      if (fault !== undefined) faults.push({ file: essay.file, line: diagram.line, ...fault });
      continue;
    }
    undrawn.add(diagram.text);
    // What holds for all of them is said once.
    if (outcome.reason === 'no browser' && faults.some(({ message }) => message.includes(outcome.message)))
      continue;
    faults.push({ file: essay.file, line: diagram.line, ...describe(outcome, diagram) });
  }
  const warnings = [...essay.warnings, ...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { ...essay, drawings, undrawn, warnings };
}

/** Draws as long as there is time. The time begins when the browser is there, since it may have to be installed first. */
function drawInTime(studio: Studio, lang: string, now: () => number): Draw {
  let end: number | undefined;
  return async (source) => {
    const known = await studio.recall(source, lang);
    if (!isLate(known)) return known;
    if (end === undefined) {
      await studio.prepare(lang);
      end = now() + mostMilliseconds;
    }
    return now() < end ? studio.draw(source, lang) : known;
  };
}

const tooLate: Refusal = { reason: 'too late' };

function isLate(outcome: Outcome): boolean {
  return 'reason' in outcome && outcome.reason === 'too late';
}

/** How much larger letters must become for a diagram to be turned, if they stay too small. */
const worthTurning = 1.15;

type Told = Pick<Fault, 'message' | 'hint'>;

const drawLess = 'Draw less in them; what was drawn is kept, so the next command draws more.';

/** Other ways to draw a diagram may be left untried. */
const noTimeLeft: Told = {
  message: 'The essay’s diagrams took so long that no time was left to draw this one with larger letters.',
  hint: drawLess,
};

/**
 * The drawing, with what is wrong if its letters are too small to be read: a flowchart that cannot be read within the
 * margins is drawn closer together, and one that cannot be read at all the other way round, in the first way in which it
 * can be read, or else in that with the largest letters. Everything else is shown as it is.
 */
async function enlarge(
  drawing: Drawing,
  { text }: DiagramSource,
  draw: Draw,
): Promise<{ drawing: Drawing; fault?: Told }> {
  if (fitsMargins(drawing)) return { drawing };
  let best: Pick<FlowchartVariant, 'turned'> & { drawing: Drawing } = { drawing };
  for (const { source, turned } of listVariants(text)) {
    if (turned !== undefined && isReadable(best.drawing)) break;
    const variant = await draw(source);
    if (isLate(variant)) return { drawing: best.drawing, fault: noTimeLeft };
    if ('reason' in variant || !isBetter(variant, best.drawing, turned !== undefined)) continue;
    best = { drawing: variant, ...(turned && { turned }) };
    if (fitsMargins(variant)) break;
  }
  const { turned } = best;
  if (isReadable(best.drawing) && turned === undefined) return best;
  const { floor } = smallestLetters(drawing);
  const size = Math.round(lettersOf(turned === undefined ? best.drawing : drawing));
  const small = `The smallest letters of this diagram are ${String(size)} px high, and below ${String(floor)} px nobody can read them`;
  const hint = 'Draw less, in several diagrams if need be.';
  if (turned === undefined) return { drawing: best.drawing, fault: { message: `${small}.`, hint } };
  const { from, to } = turned;
  const now = isReadable(best.drawing)
    ? ''
    : `, with letters of ${String(Math.round(lettersOf(best.drawing)))} px`;
  return {
    drawing: best.drawing,
    fault: {
      message: `${small}; so it is drawn as ${to} instead of ${from}${now}.`,
      hint: isReadable(best.drawing) ? `Write ${to} in its first line, or draw less.` : hint,
    },
  };
}

function isBetter(variant: Drawing, best: Drawing, isTurned: boolean): boolean {
  if (isReadable(best)) return fitsMargins(variant);
  const needed = isTurned && !isReadable(variant) ? worthTurning : 1;
  return lettersOf(variant) > lettersOf(best) * needed;
}

/** Height in px of the smallest letters. */
function lettersOf(drawing: Drawing): number {
  return smallestLetters(drawing).size;
}

function describe(refusal: Refusal, { line }: DiagramSource): Told {
  switch (refusal.reason) {
    case 'broken':
      return {
        message: `Mermaid cannot read this diagram, so it is shown as code: ${refusal.message}.`,
        hint:
          refusal.line === undefined
            ? 'Compare it with the examples on mermaid.js.org.'
            : `Look at line ${String(line + refusal.line)} of the essay.`,
      };
    case 'too much':
      return {
        message: 'This diagram is too large to be drawn, so it is shown as code.',
        hint: 'Draw only what the audience can take in at a glance, in several diagrams if need be.',
      };
    case 'too late':
      return {
        message: 'The essay’s other diagrams took too long to be drawn, so this one is shown as code.',
        hint: drawLess,
      };
    case 'no browser':
      return {
        message: `Diagrams are shown as code, since there is no browser to draw them: ${refusal.message}`,
        hint: 'Install Chrome, Edge or Chromium, or let LECTERN_CHROMIUM name its program.',
      };
  }
}
