import type { Fence } from '../../essay/markdown/fence.ts';
import type { LineRange, ShownOf } from '../../talk/shown.ts';
import { dealLineSteps } from '../deal-line-steps.ts';
import { codeRoomsOn } from '../fit/code-rooms.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { measureGutter, splitCode, type CodePart } from '../split/split-code.ts';

/**
 * A fence: a code slide, or several; Mermaid is a diagram, unless it is known that it cannot be drawn. The code is shown
 * first, then the lines of each step.
 */
export function claimCode(
  leaf: Leaf,
  { undrawn, canvas, isLed }: Pick<RuleContext, 'undrawn' | 'canvas' | 'isLed'>,
): Piece[] | undefined {
  if (leaf.kind !== 'code') return undefined;
  const { fence } = leaf;
  const { text, language } = fence;
  if (text.trim() === '') return [];
  if (language?.toLowerCase() === 'mermaid' && !undrawn.has(text)) {
    const shows = { kind: 'diagram', text, language } as const;
    return [{ kind: 'slide', layout: 'diagram', fit: 'l', shows, says: [], asides: [] }];
  }
  const { fit, isWide, parts } = splitCode(text, {
    rooms: codeRoomsOn(canvas),
    gutter: measureGutter(fence, text.split('\n').length),
    isTitled: fence.title !== undefined,
    isLed,
  });
  const dealt = dealLineSteps(fence.steps, parts.map(linesOf));
  return parts.map((part, index) => {
    const shows = showPart(fence, part);
    // Only the first step grows out of what was there.
    const still = { ...shows };
    delete still.moves;
    const more = (dealt[index] ?? []).map(({ lines, isContinued }) => ({
      shows: { ...still, ...(lines && { lines }) },
      says: [],
      asides: [],
      ...(isContinued && { isContinued }),
    }));
    return {
      kind: 'slide',
      layout: 'code',
      fit,
      ...(isWide && { isWide }),
      ...(parts.length > 1 ? { part: { number: index + 1, of: parts.length } } : {}),
      shows,
      ...(more.length > 0 && { more }),
      says: [],
      asides: [],
    };
  });
}

function linesOf({ text, firstLine }: CodePart): LineRange {
  return [firstLine, firstLine + text.split('\n').length - 1];
}

function showPart(
  { language, title, marked, compiled, words, numberFrom, moves }: Fence,
  part: CodePart,
): ShownOf<'code'> {
  const [first, last] = linesOf(part);
  const ownMarks = marked.filter(({ line }) => first <= line && line <= last);
  const ownCompiled = compiled.filter((line) => first <= line && line <= last);
  const ownWords = words
    .map(({ start, end }) => ({
      start: Math.max(0, start - part.start),
      end: Math.min(part.text.length, end - part.start),
    }))
    .filter(({ start, end }) => start < end);
  return {
    kind: 'code',
    text: part.text,
    firstLine: part.firstLine,
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(ownMarks.length > 0 && { marked: ownMarks }),
    ...(ownCompiled.length > 0 && { compiled: ownCompiled }),
    ...(ownWords.length > 0 && { words: ownWords }),
    ...(numberFrom !== undefined && { numberFrom }),
    ...(moves && { moves }),
  };
}
