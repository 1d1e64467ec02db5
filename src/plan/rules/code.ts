import type { Fence } from '../../essay/markdown/fence.ts';
import type { LineRange, ShownOf } from '../../talk/shown.ts';
import { dealLineSteps } from '../deal-line-steps.ts';
import { codeRoomsOn } from '../fit/code-rooms.ts';
import type { Leaf } from '../leaf.ts';
import type { Piece } from '../piece.ts';
import type { RuleContext } from '../rule-context.ts';
import { splitCode, type CodePart } from '../split/split-code.ts';

/**
 * A fence: a code slide, or several; Mermaid is a diagram, unless it is known that it cannot be drawn. The code is shown
 * first, then the lines of each step.
 */
export function claimCode(
  leaf: Leaf,
  { undrawn, canvas }: Pick<RuleContext, 'undrawn' | 'canvas'>,
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
    gutter: measureGutter(fence),
    isTitled: fence.title !== undefined,
  });
  const dealt = dealLineSteps(fence.steps, parts.map(linesOf));
  let offset = 0;
  return parts.map((part, index) => {
    const shows = showPart(fence, part, offset);
    offset += part.text.length + (parts[index + 1]?.firstLine === linesOf(part)[1] ? 0 : 1);
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

/** Columns that line numbers take, with the space behind them. */
function measureGutter({ text, numberFrom }: Fence): number {
  if (numberFrom === undefined) return 0;
  return String(numberFrom + text.split('\n').length - 1).length + 2;
}

function linesOf({ text, firstLine }: CodePart): LineRange {
  return [firstLine, firstLine + text.split('\n').length - 1];
}

/** @param offset where the part begins within the whole */
function showPart(
  { language, title, marked, compiled, words, numberFrom, moves }: Fence,
  part: CodePart,
  offset: number,
): ShownOf<'code'> {
  const [first, last] = linesOf(part);
  const ownMarks = marked.filter(({ line }) => first <= line && line <= last);
  const ownCompiled = compiled.filter((line) => first <= line && line <= last);
  const ownWords = words
    .map(({ start, end }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(part.text.length, end - offset),
    }))
    .filter(({ start, end }) => start < end);
  return {
    kind: 'code',
    ...part,
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(ownMarks.length > 0 && { marked: ownMarks }),
    ...(ownCompiled.length > 0 && { compiled: ownCompiled }),
    ...(ownWords.length > 0 && { words: ownWords }),
    ...(numberFrom !== undefined && { numberFrom }),
    ...(moves && { moves }),
  };
}
