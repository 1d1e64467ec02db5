/** Draws what an essay has of diagrams, before it is planned. What cannot be drawn is left to be shown as code. */
import type { Fault } from '../errors.ts';
import type { Essay } from '../essay/essay.ts';
import type { Drawing } from '../talk/drawing.ts';
import { smallestLetters } from '../talk/place-drawing.ts';
import { listDiagrams, type DiagramSource } from './list-diagrams.ts';
import type { Refusal, Studio } from './open-studio.ts';

/** The essay with its drawings, and with a warning for each diagram that has none. */
export async function drawDiagrams(essay: Essay, studio: Studio): Promise<Essay> {
  const diagrams = listDiagrams(essay);
  if (diagrams.length === 0) return essay;
  const drawings = new Map<string, Drawing>();
  const undrawn = new Set(essay.undrawn);
  const faults: Fault[] = [];
  for (const diagram of diagrams) {
    const outcome = await studio.draw(diagram.text, essay.lang);
    if (!('reason' in outcome)) {
      drawings.set(diagram.text, outcome);
      faults.push(...findSmallLetters(outcome, diagram, essay.file));
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

/** A drawing that is shown whole, though its letters are too small to be read. */
function findSmallLetters(drawing: Drawing, { line }: DiagramSource, file: string): Fault[] {
  const { size, floor } = smallestLetters(drawing);
  if (size >= floor - 0.5) return [];
  return [
    {
      file,
      line,
      message: `The smallest letters of this diagram are ${String(Math.round(size))} px high, and below ${String(floor)} px nobody can read them.`,
      hint: 'Draw less, or let it run the other way, as in graph LR instead of graph TD, or TD instead of LR.',
    },
  ];
}

function describe(refusal: Refusal, { line }: DiagramSource): Pick<Fault, 'message' | 'hint'> {
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
    case 'no browser':
      return {
        message: `Diagrams are shown as code, since there is no browser to draw them: ${refusal.message}`,
        hint: 'Install Chrome, Edge or Chromium, or let LECTERN_CHROMIUM name its program.',
      };
  }
}
